import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { answerWithDocument } from "@/lib/http/public-document";
import { loadBadge } from "@/lib/loaders/portfolio-outputs";

/** The badge of a published portfolio, for a README. */
export const GET = definePublicRead<{ handle: string }>(async ({ handle }, { headers }) => {
  const body = await loadBadge(handle);
  return answerWithDocument(body ? { body, type: "image/svg+xml; charset=utf-8" } : null, headers);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
