export type Shortcut =
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "tick" | "note" | "evidence" | "undo" | "help" }
  | { readonly kind: "go"; readonly path: string }
  /** The first of two keys. */
  | { readonly kind: "prefix" };

/** What was pressed, and where. */
export type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey"> & {
  /** In a field, a menu or a dialog, or while an input method composes a syllable. */
  readonly isTyping: boolean;
  /** The key before it was `g`, a moment ago. */
  readonly afterPrefix: boolean;
};

const places: Readonly<Record<string, string>> = {
  d: "/dashboard",
  p: "/plan",
  r: "/review",
  e: "/evidence",
  n: "/notes",
  s: "/settings",
};

const single: Readonly<Record<string, Shortcut>> = {
  j: { kind: "move", by: 1 },
  k: { kind: "move", by: -1 },
  x: { kind: "tick" },
  n: { kind: "note" },
  e: { kind: "evidence" },
  u: { kind: "undo" },
  "?": { kind: "help" },
  g: { kind: "prefix" },
};

/**
 * What a key press asks for, or null (PRODUCT, Interaction rules). Keys with a modifier belong to the browser,
 * and while somebody types every key is theirs (WCAG 2.1.4).
 */
export function readShortcut(press: Press): Shortcut | null {
  if (press.isTyping || press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = letterOf(press);
  if (!press.afterPrefix) return single[key] ?? null;
  const path = places[key];
  return path ? { kind: "go", path } : null;
}

/** With a Korean or Japanese layout the key is a syllable or a kana; then the place on the keyboard counts. */
function letterOf({ key, code }: Press): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
