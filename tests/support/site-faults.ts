import { posix } from "node:path";

/** Everything that the template writes. What a learner wrote becomes text, so nothing else may be there. */
const tags = new Set([
  ...[
    "html",
    "head",
    "meta",
    "title",
    "link",
    "body",
    "main",
    "header",
    "footer",
    "nav",
    "section",
  ],
  ...["article", "div", "h1", "h2", "p", "ul", "ol", "li", "a", "span", "bdi", "time", "img"],
  ...["details", "summary", "svg", "path", "clipPath", "table", "caption", "thead", "tbody", "tr"],
  // Of Markdown.
  ...["th", "td", "h3", "h4", "h5", "h6", "blockquote", "hr", "br", "pre", "code", "em", "strong"],
  "del",
]);

/**
 * What is wrong with the pages of a site: what could run, what is not in the zip, what would be asked of another
 * server. Empty when all is well.
 *
 * @param files  texts by their paths
 */
export function siteFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    path.endsWith(".html") ? pageFaults(path, text, files).map((fault) => `${path}: ${fault}`) : [],
  );
}

function pageFaults(path: string, html: string, files: ReadonlyMap<string, string>): string[] {
  const elements = [...html.matchAll(/<([a-zA-Z][\w-]*)((?:\s[^<>]*)?)>/g)];
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const brackets = html.replace(/^<!doctype html>/, "").match(/</g)?.length ?? 0;
  const closing = html.match(/<\/[a-zA-Z][\w-]*>/g)?.length ?? 0;
  return [
    ...(brackets === elements.length + closing ? [] : ["a bracket that is no tag"]),
    ...elements.flatMap(([, tag = "", attributes = ""]) => [
      ...(tags.has(tag) ? [] : [`<${tag}>`]),
      ...[...attributes.matchAll(/\s([^\s="]+)(?:="([^"]*)")?/g)].flatMap(
        ([, name = "", value = ""]) => attributeFaults({ tag, name, value: decoded(value) }),
      ),
    ]),
  ];

  function attributeFaults({ tag, name, value }: Record<"tag" | "name" | "value", string>) {
    if (/^(?:on|style$|srcdoc|action)/i.test(name)) return [`${name}=`];
    if (name === "property" || !["href", "src"].includes(name)) return [];
    if (value.startsWith("#")) return ids.has(value.slice(1)) ? [] : [`nothing at ${value}`];
    if (/^https?:\/\//.test(value)) return tag === "a" ? [] : [`asks ${value}`];
    if (/^mailto:/.test(value) && tag === "a") return [];
    const at = posix.join(posix.dirname(path), value);
    return files.has(at) ? [] : [`nothing at ${value}`];
  }
}

function decoded(value: string): string {
  return value.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
