/** The package that a path on npmjs.com is about, with its scope: `/package/@scope/name/v/1.0.0`. Null for others. */
export function npmPackage(path: readonly string[]): string | null {
  const [place, first = "", second = ""] = path;
  if (place !== "package" || first === "") return null;
  return first.startsWith("@") ? `${first}/${second}` : first;
}
