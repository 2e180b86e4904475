/** Where in a document, and what is wrong. */
type Found = { readonly path: readonly PropertyKey[]; readonly text: string };

/**
 * Skills and resources that tasks and job profiles name and the document does not have, while it has other mistakes: `crossCheck`
 * looks at sound documents only, and who has made ten mistakes wants to read of all ten.
 */
export function findUnknownKeys(document: unknown): Found[] {
  const kinds = [
    ["skill", "skills", keysOf(fieldOf(document, "skills"))],
    ["resource", "resources", keysOf(fieldOf(document, "resources"))],
  ] as const;
  const naming = [
    ...entriesOf(fieldOf(document, "milestones"), "tasks", ["milestones"]),
    ...entriesOf(fieldOf(fieldOf(document, "roles"), "profiles"), "requirements", [
      ...["roles", "profiles"],
    ]),
  ];
  return naming.flatMap(({ entry, path }) =>
    kinds.flatMap(([kind, field, known]) =>
      listOf(fieldOf(entry, field)).flatMap((key, place): Found[] => {
        if (typeof key !== "string" || known.has(key)) return [];
        return [{ path: [...path, field, place], text: `there is no ${kind} ${key}` }];
      }),
    ),
  );
}

/** Every entry of such a list inside every entry of a list. */
function entriesOf(list: unknown, inner: string, path: readonly PropertyKey[]) {
  return listOf(list).flatMap((outer, index) =>
    listOf(fieldOf(outer, inner)).map((entry, place) => ({
      ...{ entry, path: [...path, index, inner, place] },
    })),
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
