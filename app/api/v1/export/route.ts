import { defineRead, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { loadExport } from "@/lib/loaders/export";

/** Everything that is stored about the learner, as a file to keep. */
export const GET = defineRead(async (user) => {
  const now = new Date();
  const document = await loadExport(user.id, now);
  if (!document) return problem("signed-out");

  const name = `cairn-export-${now.toISOString().slice(0, 10)}.json`;
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
