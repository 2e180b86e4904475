import type { Card } from "./card";
import { fingerprintOf } from "./fingerprint";
import { keepPicture } from "./kept-pictures";

/**
 * The answer to a request for the picture of a page. At the address that the page gives it may be kept for good;
 * at any other the picture is as it is now.
 *
 * @param card  null when there is no such page
 */
export async function answerWithPicture(
  request: Request,
  card: Card | null,
  draw: (card: Card) => Promise<ArrayBuffer>,
): Promise<Response> {
  if (!card) {
    return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
  }
  const fingerprint = fingerprintOf(card);
  const isCurrent = new URL(request.url).searchParams.get("v") === fingerprint;
  const picture = await keepPicture(fingerprint, () => draw(card));
  return new Response(picture, {
    headers: {
      "content-type": "image/png",
      "content-length": String(picture.byteLength),
      "cache-control": isCurrent ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    },
  });
}
