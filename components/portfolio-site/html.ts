import type { Element, ElementContent, Properties, Root } from "hast";

type Child = ElementContent | string | null | undefined | false | readonly Child[];

/** An element; strings become texts, and what is null, undefined, false or "" is left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: "element", tagName, properties, children: children.flatMap(nodesOf) };
}

function nodesOf(child: Child): ElementContent[] {
  if (!child) return [];
  if (typeof child === "string") return [{ type: "text", value: child }];
  return "type" in child ? [child] : child.flatMap(nodesOf);
}

/**
 * Writes a tree as HTML. The one place that escapes: every text and every attribute goes through it, and what is
 * neither a text nor an element is left out.
 *
 * @throws RangeError  for `style` and handlers of events, which no tree of ours has
 */
export function toHtml(node: Root | ElementContent): string {
  if (node.type === "text") return escapeHtml(node.value);
  if (node.type === "root") {
    return node.children.map((child) => (child.type === "doctype" ? "" : toHtml(child))).join("");
  }
  if (node.type !== "element") return "";
  const { tagName, properties, children } = node;
  const start = `<${tagName}${Object.entries(properties).map(attribute).join("")}>`;
  const end = isVoid.has(tagName) ? "" : `${children.map(toHtml).join("")}</${tagName}>`;
  return `${start}${end}${isBlock.has(tagName) ? "\n" : ""}`;
}

const isVoid = new Set(["br", "hr", "img", "link", "meta"]);

/** Each begins a line of its own, for those who look into the file or compare two of them. */
const isBlock = new Set([
  ...["meta", "link", "title", "head", "body", "main", "header", "footer", "nav", "section"],
  ...["article", "details", "h1", "h2", "h3", "p", "ul", "ol", "li", "table", "tr"],
]);

/** Names as React and the Markdown renderer write them. */
const names: Readonly<Record<string, string>> = {
  className: "class",
  tabIndex: "tabindex",
};

function attribute([property, value]: [string, Properties[string]]): string {
  if (value === null || value === undefined || value === false) return "";
  const name = names[property] ?? property;
  if (/^(?:on|style$)/i.test(name)) throw new RangeError(`No ${name} in a page without scripts`);
  if (value === true) return ` ${name}`;
  return ` ${name}="${escapeHtml(Array.isArray(value) ? value.join(" ") : String(value))}"`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
