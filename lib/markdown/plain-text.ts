import "server-only";

import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

import { isTangled } from "./is-tangled";
import { neverRead, plainConstructs } from "./plain-constructs";

const parser = unified().use(plainConstructs, neverRead).use(remarkParse).use(remarkGfm).freeze();

/**
 * The words of a Markdown text without its marks, paragraphs apart by an empty line, for places that show no Markdown.
 * Of a link stay its words, of an image what it shows. A text built to stall the parser stays as it is.
 *
 * @param text  at most 100,000 characters
 */
export function plainText(text: string): string {
  return isTangled(text) ? text.trim() : blockText(parser.parse(text)).trim();
}

function blockText(node: Nodes): string {
  if (node.type === "root" || node.type === "blockquote") {
    return node.children.map(blockText).filter(Boolean).join("\n\n");
  }
  if (node.type === "list") return node.children.map(blockText).join("\n");
  if (node.type === "listItem") return `- ${node.children.map(blockText).join("\n")}`;
  if (node.type === "table") return node.children.map(blockText).join("\n");
  if (node.type === "tableRow") return node.children.map(inlineText).join(" · ");
  if (node.type === "definition" || node.type === "thematicBreak") return "";
  return inlineText(node);
}

function inlineText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if ("children" in node) return node.children.map(inlineText).join("");
  return "value" in node ? node.value : "";
}
