/** The name of the zip: by the handle, else by what plain letters the name has. */
export function siteName({ handle, name }: { handle: string | null; name: string }): string {
  const base = handle ?? plainLetters(name);
  return `${base ? `${base}-` : ""}portfolio.zip`;
}

/** What every file system and every header takes. */
function plainLetters(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40);
}
