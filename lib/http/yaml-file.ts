import "server-only";

/** An answer that the browser keeps as a file. */
export function yamlFile({ name, text }: { name: string; text: string }): Response {
  return new Response(text, {
    headers: {
      "content-type": "application/yaml; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
