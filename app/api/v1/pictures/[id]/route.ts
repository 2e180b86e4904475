import { findOwnPicture } from "@/lib/data/evidence-pictures";
import { defineRead, refuseBut } from "@/lib/http/define-route";
import { answerWithUpload } from "@/lib/http/picture-answer";

/** A picture of one's own evidence. */
export const GET = defineRead<{ id: string }>(async (user, { id }, { headers }) =>
  answerWithUpload({ id, keptBy: "one", asked: headers }, (isKnown) =>
    findOwnPicture(user.id, id, isKnown),
  ),
);

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
