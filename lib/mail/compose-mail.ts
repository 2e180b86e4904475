import type { Locale } from "@/lib/domain/locale";

/** A mail as plain text and as HTML, which say the same. */
export type Mail = {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A text; `lang` where it is in another language than the mail. */
export type Words = { readonly text: string; readonly lang?: Locale };

export type Part =
  | { readonly kind: "title" | "heading" | "paragraph" | "small"; readonly words: Words }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  | {
      readonly kind: "link";
      readonly label: string;
      readonly url: string;
      readonly isSmall?: true;
    };

/**
 * Writes the parts of a mail one after the other. No picture, no pixel, no link but those given: nobody learns
 * whether it was read (RULES, Accounts).
 */
export function composeMail(locale: Locale, subject: string, parts: readonly Part[]): Mail {
  const title = oneLine(subject);
  return {
    ...{ locale, subject: title },
    text: `${parts.map(asText).join("\n\n")}\n`,
    html: page(locale, title, parts.map(asHtml).join("\n")),
  };
}

function asText(part: Part): string {
  if (part.kind === "list") return part.items.map(({ text }) => `- ${oneLine(text)}`).join("\n");
  if (part.kind === "link") return `${part.label}\n${part.url}`;
  const line = oneLine(part.words.text);
  return part.kind === "heading" ? `* ${line}` : line;
}

function asHtml(part: Part): string {
  if (part.kind === "list") {
    const items = part.items.map(
      (words) => `<li style="${styles.item}"${langOf(words)}>${escapeHtml(words.text)}</li>`,
    );
    return `<ul style="${styles.list}">${items.join("")}</ul>`;
  }
  if (part.kind === "link") {
    const style = part.isSmall ? styles.smallLink : styles.paragraph;
    return `<p style="${style}"><a href="${escapeHtml(part.url)}">${escapeHtml(part.label)}</a></p>`;
  }
  const tag = tags[part.kind];
  return `<${tag} style="${styles[part.kind]}"${langOf(part.words)}>${escapeHtml(part.words.text)}</${tag}>`;
}

const tags = { title: "h1", heading: "h2", paragraph: "p", small: "p" } as const;

/** In the elements themselves, because many mail programs leave style sheets out. */
const styles = {
  title: "margin:0 0 16px;font-size:22px;line-height:1.3",
  heading: "margin:28px 0 8px;font-size:16px;line-height:1.4",
  paragraph: "margin:0 0 12px",
  small: "margin:16px 0 0;font-size:14px;opacity:.8",
  smallLink: "margin:8px 0 0;font-size:14px",
  list: "margin:0 0 12px;padding:0 0 0 20px",
  item: "margin:0 0 4px",
} as const;

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:system-ui,-apple-system,sans-serif;font-size:16px;line-height:1.6${locale === "ko" ? ";word-break:keep-all" : ""}">
<main style="max-width:560px;margin:0 auto">
${body}
</main>
</body>
</html>
`;
}

function langOf({ lang }: Words): string {
  return lang ? ` lang="${lang}"` : "";
}

/** Titles of private roadmaps are anything at all: neither a header nor the markup may break on them. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function escapeHtml(text: string): string {
  return oneLine(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
