import { isLocale } from "@/lib/domain/locale";
import { defineRead, refuseBut } from "@/lib/http/define-route";
import { loadWritten } from "@/lib/loaders/written";

/**
 * Notes, reviews and letters as one Markdown file to keep. `?language=` chooses that of the headings; else it is the
 * learner's own.
 */
export const GET = defineRead(async (user, _, request) => {
  const language = new URL(request.url).searchParams.get("language");
  return new Response(await loadWritten(user, isLocale(language) ? language : user.locale), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="cairn-notes.md"',
      "cache-control": "private, no-store",
    },
  });
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
