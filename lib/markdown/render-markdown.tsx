import "server-only";

import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

import { isTangled } from "./is-tangled";
import { neverRead, onlyInBlocks, plainConstructs } from "./plain-constructs";
import { safeTree } from "./safe-tree";
import { blockSchema, inlineSchema } from "./sanitize-schema";

const blocks = unified()
  .use(plainConstructs, neverRead)
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(safeTree)
  .use(rehypeSanitize, blockSchema)
  .freeze();

const inline = unified()
  .use(plainConstructs, [...neverRead, ...onlyInBlocks])
  .use(remarkParse)
  .use(remarkRehype)
  .use(safeTree)
  .use(rehypeSanitize, inlineSchema)
  .freeze();

/**
 * The one renderer of Markdown that people write: notes, biographies, curriculum details (GitHub's
 * dialect). Links lead to http, https and mailto only, images become links, headings start at h3, HTML
 * is shown as typed. No request, no `style`, no id. A text built to stall the parser is shown plain.
 *
 * @param text  at most 100,000 characters
 */
export function renderMarkdown(text: string): ReactNode {
  return toReact(markdownTree(text));
}

/** The same as a tree, for what is no page of ours. */
export function markdownTree(text: string): Root {
  return isTangled(text) ? plainTree(text) : blocks.runSync(blocks.parse(text));
}

function plainTree(text: string): Root {
  const properties = { className: ["whitespace-pre-wrap"] };
  const children = [{ type: "text" as const, value: text }];
  return { type: "root", children: [{ type: "element", tagName: "p", properties, children }] };
}

/** Short texts of the roadmap, to stand inside an element of ours: code, emphasis and links only. */
export function renderInline(text: string): ReactNode {
  const line = text.replace(/\s+/g, " ").trim();
  if (isTangled(line)) return line;
  return toReact(inline.runSync(inline.parse(line)));
}

function toReact(tree: Root): ReactNode {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, tableCellAlignToStyle: false });
}
