/** What a page is about, for search engines. A data block: the browser runs nothing of it. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  // So that no text can end the element.
  return (
    <script type="application/ld+json">{JSON.stringify(data).replace(/</g, "\\u003c")}</script>
  );
}
