import { z } from "zod";

import { skipReasons, taskStates } from "@/lib/domain/task-state";

/** Body of `PUT /api/v1/tasks/{key}`. What day and reason may be is decided by `readTaskOperation`, which knows today. */
export const taskStateSchema = z.strictObject({
  state: z.enum(taskStates, "invalid"),
  // Any UUID, whatever its version: PostgreSQL compares them without regard to case.
  opId: z.guid("invalid"),
  on: z.string("invalid").max(40, "invalidDate").optional(),
  reason: z.enum(skipReasons, "invalid").optional(),
});

export type TaskStateBody = z.output<typeof taskStateSchema>;
