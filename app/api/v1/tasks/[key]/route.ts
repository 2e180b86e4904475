import { defineWrite, refuseBut } from "@/lib/http/define-route";
import { putTask } from "@/lib/http/put-task";
import { taskStateSchema } from "@/lib/schemas/task-state";

type Params = { key: string };

export const PUT = defineWrite<typeof taskStateSchema, Params>(
  { schema: taskStateSchema, maxBytes: 16_384 },
  (user, { key }, body) => putTask(user, key, body),
);

const refuse = refuseBut("PUT");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST };
