import { drawPortfolioCard } from "@/components/open-graph/draw-portfolio-card";
import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { answerWithDocument } from "@/lib/http/public-document";
import { loadPortfolioCard } from "@/lib/loaders/portfolio-outputs";
import { fingerprintOf } from "@/lib/open-graph/fingerprint";
import { keepPicture } from "@/lib/open-graph/kept-pictures";

/** The picture of a published portfolio, for who shows a link to it. */
export const GET = definePublicRead<{ handle: string }>(async ({ handle }, { headers }) => {
  const page = await loadPortfolioCard(handle);
  if (!page) return answerWithDocument(null, headers);
  const tag = fingerprintOf(page.card);
  const body = await keepPicture(tag, () => drawPortfolioCard(page.card), "portfolios");
  return answerWithDocument({ body, type: "image/png", tag }, headers);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
