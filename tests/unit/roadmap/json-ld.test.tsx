import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { JsonLd } from "@/components/open-roadmap/json-ld";

it("lets no text of a roadmap end the element, and says the same", () => {
  const name = `</script><script>alert("&")</script><!-- <b>`;
  const markup = renderToStaticMarkup(<JsonLd data={{ name }} />);
  const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? "";
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual({ name });
});
