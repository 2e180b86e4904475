import { drawPortfolioCard } from "@/components/open-graph/draw-portfolio-card";
import { siteFiles } from "@/components/portfolio-site/site-files";
import { allow } from "@/lib/auth/limits";
import { isLocale } from "@/lib/domain/locale";
import { defineRead, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { loadPortfolioSite } from "@/lib/loaders/portfolio-site";
import { fingerprintOf } from "@/lib/open-graph/fingerprint";
import { keepPicture } from "@/lib/open-graph/kept-pictures";
import { siteName } from "@/lib/portfolio-site/site-name";
import { zipFiles } from "@/lib/portfolio-site/zip-files";

/** The learner's page as a site, for any host: a zip of files that need neither a script nor this server. */
export const GET = defineRead(async (user, _params, request) => {
  const allowance = await allow("site", user.id);
  if (!allowance.allowed) {
    return problem("too-many-requests", {}, { "retry-after": String(allowance.retryAfter) });
  }
  const asked = new URL(request.url).searchParams.get("language");
  const site = await loadPortfolioSite(user, isLocale(asked) ? asked : user.locale);
  if (!site) return problem("signed-out");

  const { card, ...source } = site;
  const draw = () => drawPortfolioCard(card);
  const preview = new Uint8Array(await keepPicture(fingerprintOf(card), draw, "portfolios"));
  const bytes = zipFiles(siteFiles({ ...source, preview }));
  return new Response(bytes, {
    headers: {
      "content-type": "application/zip",
      "content-length": String(bytes.byteLength),
      "content-disposition": `attachment; filename="${siteName(user)}"`,
      "cache-control": "private, no-store",
    },
  });
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
