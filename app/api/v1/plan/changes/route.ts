import { defineWrite, refuseBut } from "@/lib/http/define-route";
import { postPlanChange } from "@/lib/http/plan-changes";
import { planChangeBody } from "@/lib/schemas/plan-change";

export const POST = defineWrite<typeof planChangeBody, object>(
  { schema: planChangeBody, maxBytes: 16_384 },
  (user, _, body, request) =>
    postPlanChange(user, body, new URL(request.url).searchParams.get("mode")),
);

const refuse = refuseBut("POST");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
