import { defineBodilessWrite, refuseBut } from "@/lib/http/define-route";
import { deletePlanChange } from "@/lib/http/plan-changes";

type Params = { id: string };

export const DELETE = defineBodilessWrite<Params>((user, { id }) => deletePlanChange(user, id));

const refuse = refuseBut("DELETE");

export { refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
