import { planDocument } from "@/lib/domain/plan-document";
import { defineRead, json, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { readYear } from "@/lib/loaders/learner";

export const GET = defineRead(async (user) => {
  const { enrollment } = user;
  if (!enrollment) return problem("not-enrolled");
  return json(planDocument(enrollment, await readYear(user, enrollment)));
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
