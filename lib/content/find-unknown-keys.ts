/** Where in a document, and what is wrong. */
type Found = { readonly path: readonly PropertyKey[]; readonly text: string };

/**
 * Skills and resources that tasks name and the document does not have, while it has other mistakes: `crossCheck`
 * looks at sound documents only, and who has made ten mistakes wants to read of all ten.
 */
export function findUnknownKeys(document: unknown): Found[] {
  const kinds = [
    ["skill", "skills", keysOf(fieldOf(document, "skills"))],
    ["resource", "resources", keysOf(fieldOf(document, "resources"))],
  ] as const;
  return listOf(fieldOf(document, "milestones")).flatMap((milestone, week) =>
    listOf(fieldOf(milestone, "tasks")).flatMap((task, index) =>
      kinds.flatMap(([kind, field, known]) =>
        listOf(fieldOf(task, field)).flatMap((key, place): Found[] => {
          if (typeof key !== "string" || known.has(key)) return [];
          const path = ["milestones", week, "tasks", index, field, place];
          return [{ path, text: `there is no ${kind} ${key}` }];
        }),
      ),
    ),
  );
}

function keysOf(list: unknown): ReadonlySet<unknown> {
  return new Set(listOf(list).map((entry) => fieldOf(entry, "key")));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, name: string): unknown {
  const has = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return has ? Reflect.get(value, name) : undefined;
}
