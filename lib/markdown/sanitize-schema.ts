import type { Options } from "rehype-sanitize";

import { linkRel } from "@/lib/domain/link";

const link: NonNullable<Options["attributes"]> = { a: ["href", ["rel", ...linkRel.split(" ")]] };

/** Class of a block of code in a language whose name is a plain word. */
export const languageClass = /^language-[\w+#.-]+$/;

/**
 * What may leave the renderer, whatever the steps before it made: the last lock, so it names
 * everything and takes over nothing from the library's default. No `style`, `id` or event handler.
 */
export const blockSchema: Options = {
  tagNames: [
    ...["p", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br", "pre"],
    ...["a", "code", "em", "strong", "del"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    ...link,
    code: [["className", languageClass]],
    ol: ["start"],
    pre: [["tabIndex", 0]],
    th: [["className", "text-right", "text-center"]],
    td: [["className", "text-right", "text-center"]],
  },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {
    li: ["ol", "ul"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
  },
  strip: ["script", "style"],
};

/** For a text inside a sentence, a list or a heading of ours: everything else keeps its words only. */
export const inlineSchema: Options = {
  tagNames: ["a", "code", "em", "strong"],
  attributes: link,
  protocols: { href: ["http", "https", "mailto"] },
  strip: ["script", "style"],
};
