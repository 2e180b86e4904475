import type { Element, ElementContent, Root, RootContent } from "hast";

import { linkRel, parseLink } from "@/lib/domain/link";

import { languageClass } from "./sanitize-schema";

/** The page has its title (h1) and the section around the text (h2). */
const levelsAbove = 2;

type Place = { readonly isInLink: boolean; readonly levelOf: (written: number) => number };

/** A step for unified that turns the tree of a learner's text into what our pages may show. */
export function safeTree() {
  return (tree: Root): Root => {
    const place = { isInLink: false, levelOf: outline() };
    return { ...tree, children: tree.children.flatMap((node) => safeNode(node, place)) };
  };
}

/** Levels of headings in the order of the text: none is left out, whichever the writer began with. */
function outline(): Place["levelOf"] {
  const open: number[] = [];
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop();
    return Math.min(6, levelsAbove + open.push(written));
  };
}

function safeNode(node: RootContent, place: Place): ElementContent[] {
  const { isInLink } = place;
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  if (node.tagName === "img") return imageAsLink(node, isInLink);
  if (node.tagName === "input") return [text(node.properties.checked ? "☑" : "☐")];

  const isLink = node.tagName === "a";
  const children = node.children.flatMap((child) =>
    safeNode(child, { ...place, isInLink: isInLink || isLink }),
  );
  if (isLink) return link(node.properties.href, children);
  return [{ ...node, tagName: tagNameOf(node, place), properties: propertiesOf(node), children }];
}

/** Without an address that may be followed, the words stay and the link goes. */
function link(href: unknown, children: ElementContent[]): ElementContent[] {
  const address = safeAddress(href);
  if (address === null) return children;
  return [
    {
      type: "element",
      tagName: "a",
      properties: { href: address, rel: linkRel.split(" ") },
      children,
    },
  ];
}

/** Whole addresses only: http and https as everywhere, and mailto for one plain address. */
function safeAddress(href: unknown): string | null {
  if (typeof href !== "string") return null;
  if (/^mailto:[^\s?&,:/]+@[^\s?&,:/]+$/i.test(href)) return href;
  if (!/^https?:\/\//i.test(href)) return null;
  const parsed = parseLink(href);
  return parsed.ok ? parsed.url : null;
}

/** Loading an image would tell its server who reads the page and when. */
function imageAsLink({ properties }: Element, isInLink: boolean): ElementContent[] {
  const address = safeAddress(properties.src);
  const words = text(String(properties.alt || address || ""));
  return isInLink ? [words] : link(properties.src, [words]);
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function tagNameOf({ tagName }: Element, { levelOf }: Place): string {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? tagName : `h${levelOf(Number(level))}`;
}

function propertiesOf({ tagName, properties }: Element): Element["properties"] {
  // A wide block of code scrolls, and what scrolls must be reachable by keyboard.
  if (tagName === "pre") return { tabIndex: 0 };
  if (tagName === "td" || tagName === "th") return alignment(properties.align);
  if (tagName === "code") return language(properties.className);
  return properties;
}

/** Left out where the name would not pass the last lock, which would leave an empty class behind. */
function language(className: unknown): Element["properties"] {
  const names = Array.isArray(className) ? className.map(String) : [];
  return names.length > 0 && names.every((name) => languageClass.test(name))
    ? { className: names }
    : {};
}

/** A class, since the security policy forbids the `style` attribute that React would write. */
function alignment(align: unknown): Element["properties"] {
  if (align === "right") return { className: ["text-right"] };
  return align === "center" ? { className: ["text-center"] } : {};
}
