import { drawCard } from "@/components/open-graph/draw-card";
import { isLocale } from "@/lib/domain/locale";
import { loadPageCard } from "@/lib/loaders/open-graph";
import { answerWithPicture } from "@/lib/open-graph/answer-with-picture";

type Context = RouteContext<"/[locale]/roles/[key]/opengraph.png">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, locale } = await params;
  const page = isLocale(locale) ? await loadPageCard(`/roles/${key}`, locale) : null;
  return answerWithPicture(request, page?.card ?? null, drawCard);
}
