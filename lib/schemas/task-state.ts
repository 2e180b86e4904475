import { z } from "zod";

import { skipReasons, taskStates } from "@/lib/domain/task-state";

import { codes } from "./error-codes";
import { uuid } from "./fields";

/** Body of `PUT /api/v1/tasks/{key}`. What day and reason may be is decided by `readTaskOperation`, which knows today. */
export const taskStateSchema = z.strictObject(
  {
    state: z.enum(taskStates, codes),
    opId: uuid(),
    on: z.string(codes).max(40, "invalidDate").optional(),
    reason: z.enum(skipReasons, codes).optional(),
  },
  codes,
);

export type TaskStateBody = z.output<typeof taskStateSchema>;
