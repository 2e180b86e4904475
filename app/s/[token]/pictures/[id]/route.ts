import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { answerWithUpload } from "@/lib/http/picture-answer";
import { loadSharedPicture } from "@/lib/loaders/shared-portfolio";

/** A picture of the page behind an unlisted link, for whoever has the link. */
export const GET = definePublicRead<{ token: string; id: string }>(
  async ({ token, id }, { headers }) =>
    answerWithUpload({ id, keptBy: "one", asked: headers }, (isKnown) =>
      loadSharedPicture(token, id, isKnown),
    ),
);

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
