import { drawCard } from "@/components/open-graph/draw-card";
import { isLocale } from "@/lib/domain/locale";
import { loadPageCard } from "@/lib/loaders/open-graph";
import { answerWithPicture } from "@/lib/open-graph/answer-with-picture";

type Context = RouteContext<"/[locale]/roles/opengraph.png">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const page = isLocale(locale) ? await loadPageCard("/roles", locale) : null;
  return answerWithPicture(request, page?.card ?? null, drawCard);
}
