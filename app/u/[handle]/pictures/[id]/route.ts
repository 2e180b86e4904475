import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { answerWithUpload } from "@/lib/http/picture-answer";
import { loadPublicPicture } from "@/lib/loaders/evidence-pictures";

/** A picture that a published portfolio shows, for anybody. */
export const GET = definePublicRead<{ handle: string; id: string }>(
  async ({ handle, id }, { headers }) =>
    answerWithUpload({ id, keptBy: "anyone", asked: headers }, (isKnown) =>
      loadPublicPicture(handle, id, isKnown),
    ),
);

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
