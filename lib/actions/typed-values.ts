/**
 * What was typed into a form, by name, to be shown again when it is refused; the values of a list (a name
 * that ends in []) one per line. Never passwords.
 */
export function typedValues(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || /password/i.test(name) || name.startsWith("$ACTION")) continue;
    const earlier = name.endsWith("[]") ? typed[name] : undefined;
    typed[name] = earlier === undefined ? value : `${earlier}\n${value}`;
  }
  return typed;
}
