import { defineRead, json, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { readYear } from "@/lib/loaders/learner";

export const GET = defineRead(async (user) => {
  if (!user.enrollment) return problem("not-enrolled");
  return json((await readYear(user, user.enrollment)).progress);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
