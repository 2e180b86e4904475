/** What was typed into a form, to be shown again when it is refused; never passwords. */
export function typedValues(form: FormData): Record<string, string> {
  const typed = [...form.entries()].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" &&
      !/password/i.test(entry[0]) &&
      !entry[0].startsWith("$ACTION"),
  );
  return Object.fromEntries(typed);
}
