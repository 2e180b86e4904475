import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { renderInline, renderMarkdown } from "@/lib/markdown/render-markdown";

const html = (text: string) => renderToStaticMarkup(renderMarkdown(text));
const inlineHtml = (text: string) => renderToStaticMarkup(renderInline(text));
const rel = 'rel="nofollow ugc noopener noreferrer"';

describe("renderMarkdown", () => {
  it("renders paragraphs, emphasis, lists, quotes and code", () => {
    expect(html("A *b* **c** ~~d~~ `e`")).toBe(
      "<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>",
    );
    expect(html("3. a\n4. b").replaceAll("\n", "")).toBe('<ol start="3"><li>a</li><li>b</li></ol>');
    expect(html("> a").replaceAll("\n", "")).toBe("<blockquote><p>a</p></blockquote>");
    expect(html("```py\na < b\n```")).toBe(
      '<pre tabindex="0"><code class="language-py">a &lt; b\n</code></pre>',
    );
  });

  it("shifts headings below those of the page", () => {
    expect(html("# a\n## b\n##### c").replaceAll("\n", "")).toBe("<h3>a</h3><h4>b</h4><h5>c</h5>");
    expect(html("## a\n#### b\n### c\n## d\n# e").replaceAll("\n", "")).toBe(
      "<h3>a</h3><h4>b</h4><h4>c</h4><h3>d</h3><h3>e</h3>",
    );
  });

  it("marks links and keeps only whole http, https and mailto addresses", () => {
    expect(html("[a](https://Example.org/x)")).toBe(
      `<p><a href="https://example.org/x" ${rel}>a</a></p>`,
    );
    expect(html("https://example.org/x")).toContain(`<a href="https://example.org/x" ${rel}>`);
    expect(html("<mailto:me@example.org>")).toContain(`<a href="mailto:me@example.org" ${rel}>`);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java&#10;script:alert(1)",
    "&#x6a;avascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "//evil.example/x",
    "/settings",
    "#top",
    "https://bank.example@evil.example/",
    "mailto:me@example.org?bcc=eve@example.org",
  ])("keeps the words and drops the link to %j", (address) => {
    expect(html(`[words](${address})`)).toBe("<p>words</p>");
    expect(html(`[words][1]\n\n[1]: ${address}`).trim()).toBe("<p>words</p>");
  });

  it("turns images into links, so that nothing is loaded", () => {
    expect(html("![a graph](https://example.org/x.png)")).toBe(
      `<p><a href="https://example.org/x.png" ${rel}>a graph</a></p>`,
    );
    expect(html("![](https://example.org/x.png)")).toContain(">https://example.org/x.png</a>");
    expect(html("[![alt](https://a.example/x.png)](https://b.example/)")).toBe(
      `<p><a href="https://b.example/" ${rel}>alt</a></p>`,
    );
    expect(html("![x](javascript:alert(1))")).toBe("<p>x</p>");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><style>@import 'x'</style></svg>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "a <b onclick=alert(1)>b</b>",
    "<!-- gone? -->",
    "<div>\n\nwords\n\n</div>",
  ])("shows HTML as it was typed: %j", (text) => {
    const shown = html(text);
    expect(shown).not.toMatch(/<(?!\/?p>)/);
    expect(shown.replace(/<\/?p>|\s/g, "")).toBe(renderToStaticMarkup(text).replace(/\s/g, ""));
  });

  it("aligns table cells without a style attribute", () => {
    const table = html("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |");
    expect(table).not.toMatch(/style=|align=/);
    expect(table).toContain("<td>1</td>");
    expect(table).toContain('<td class="text-center">2</td>');
    expect(table).toContain('<td class="text-right">3</td>');
  });

  it("shows tasks as signs, not as form fields without a name", () => {
    expect(html("- [x] a\n- [ ] b").replaceAll("\n", "")).toBe("<ul><li>☑ a</li><li>☐ b</li></ul>");
  });

  it("keeps footnotes as typed, since their ids would collide", () => {
    const shown = html("a[^1]\n\n[^1]: the words of the note");
    expect(shown).toContain("the words of the note");
    expect(shown).not.toMatch(/id=|<section|<sup/);
  });

  it("keeps right-to-left text, emoji and combining characters", () => {
    expect(html("مرحبا 👩‍🔬 e\u0301 한국어")).toBe("<p>مرحبا 👩‍🔬 e\u0301 한국어</p>");
    expect(html("")).toBe("");
  });

  it("gives a block of code no class for a language that has no plain name", () => {
    expect(html("~~~~<script>")).toContain("<code></code>");
    expect(html("```c++\nx\n```")).toContain('<code class="language-c++">');
  });

  it("writes nothing but the allowed elements and attributes, whatever comes in", () => {
    const pieces = fc.constantFrom(
      ..."<script>|<a href=|javascript:|](|[x|![|*|_|`|\n|\n\n|> |- |1. |# |---|~~|\\|&lt;|&#x3c;|onerror=|style=|\"|'|<!--|]]>|https://a.example/|x".split(
        "|",
      ),
      "|",
      "|-|",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const [tag] of html(parts.join("")).matchAll(/<[^>]*>/g)) {
          expect(tag).toMatch(
            /^<\/?(?:p|h[3-6]|blockquote|ul|ol|li|hr|br|pre|a|code|em|strong|del|table|thead|tbody|tr|t[hd])(?: (?:href="(?:https?:\/\/|mailto:)[^"]*"|rel="[a-z ]+"|start="\d+"|tabindex="0"|class="(?:text-(?:right|center)|language-[^"]*)"))*\/?>$/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ">",
    "> ",
    "- a\n",
    "*a **b ",
    "_a*",
    "**a** ",
    "[",
    "[a](",
    "![",
    "[]",
    "~~a~",
    "> a\nb\n",
    "[a]: b\n",
    "www.a.b ",
    "a@b.c ",
    "|a|b|\n",
    "<!--",
    "1. ",
    "- ",
    "_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*\n\n",
  ])(
    "survives 100,000 characters of %j and loses none",
    (pattern) => {
      const shown = html(pattern.repeat(Math.ceil(100_000 / pattern.length)).slice(0, 100_000));
      expect(shown.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it("shows a tangled text plain and whole", () => {
    const text = "_a*".repeat(1000);
    expect(html(text)).toBe(`<p class="whitespace-pre-wrap">${text}</p>`);
  });

  it("does not take ordinary long texts for tangled", () => {
    const paragraph = "Some *words* with a [link](https://example.org/) and `code_with_marks`.";
    const list = Array.from({ length: 100 }, (_, index) => `- [ ] item *${index}*`).join("\n");
    const code = `\`\`\`py\n${"x = a[1] * b[2] * c_d[3]\n".repeat(500)}\`\`\``;
    const rule = "-".repeat(200);
    const shown = html([...Array(300).fill(paragraph), list, code, rule].join("\n\n"));
    expect(shown).not.toContain("whitespace-pre-wrap");
  });
});

describe("renderInline", () => {
  it("renders code, emphasis and links", () => {
    expect(inlineHtml("Use `jit` *now*: [docs](https://example.org/)")).toBe(
      `Use <code>jit</code> <em>now</em>: <a href="https://example.org/" ${rel}>docs</a>`,
    );
  });

  it.each([
    "# a",
    "- a",
    "1. a",
    "2026. a",
    "> a",
    "    a",
    "---",
    "***",
    "```a```b",
    "| a |",
    "[a]: b",
    "a\n===",
  ])("reads %j as a sentence", (text) => {
    expect(inlineHtml(text)).not.toMatch(/<(?!\/?code>)/);
    expect(inlineHtml(text).length).toBeGreaterThan(0);
  });

  it("keeps HTML as typed and drops unsafe links and images", () => {
    expect(inlineHtml("<b>x</b>")).toBe("&lt;b&gt;x&lt;/b&gt;");
    expect(inlineHtml("[x](javascript:alert(1))")).toBe("x");
    expect(inlineHtml("![x](https://a.example/)")).not.toContain("<img");
  });

  it("joins lines with a blank", () => {
    expect(inlineHtml("a\n\nb  \nc")).toBe("a b c");
  });
});
