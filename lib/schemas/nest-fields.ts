/**
 * Turns the flat names of a form into what they stand for: `links.0.url` is the address of the first
 * link, `choices.f01-t3.reason` the reason for that task. Objects whose names are all numbers become
 * lists. Names of more than three parts, and what arrives nested already (JSON), stay as they are.
 */
export function nestFields(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;

  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(input)) {
    const [first = "", ...rest] = name.split(".");
    if (rest.length < 1 || rest.length > 2) {
      fields.set(name, value);
      continue;
    }
    const inside = fields.get(first);
    const inner = inside instanceof Map ? inside : new Map<string, unknown>();
    inner.set(rest.join("."), value);
    fields.set(first, inner);
  }
  return Object.fromEntries([...fields].map(([name, value]) => [name, unwrap(value)]));
}

function unwrap(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const fields = nestFields(Object.fromEntries(value));
  const isList = [...value.keys()].every((name) => /^\d{1,3}(?:\.|$)/.test(name));
  // Integer-like names come in numeric order, whatever the order of the form.
  return isList ? Object.values(Object(fields)) : fields;
}
