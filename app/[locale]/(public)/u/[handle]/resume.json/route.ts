import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { answerWithDocument } from "@/lib/http/public-document";
import { loadResume } from "@/lib/loaders/portfolio-outputs";

/** A published portfolio as JSON Resume. */
export const GET = definePublicRead<{ handle: string }>(async ({ handle }, { headers }) => {
  const resume = await loadResume(handle);
  const body = resume && `${JSON.stringify(resume, null, 2)}\n`;
  return answerWithDocument(body ? { body, type: "application/json" } : null, headers);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
