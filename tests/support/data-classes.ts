import { readFileSync } from "node:fs";

export const dataClasses = ["personal", "secret", "public", "system"] as const;
export type DataClass = (typeof dataClasses)[number];

export type Column = {
  name: string;
  /** The type as it is written: `String?`, `DateTime` … */
  type: string;
  /** One, when the schema is as it should be. */
  classes: DataClass[];
  /** A `date` column, as against an instant. */
  isDay: boolean;
};

export type Model = {
  name: string;
  columns: Column[] /** Models of which each row belongs to one row. */;
  parents: string[];
};

/** Tables and columns with their classes, as the comments of a Prisma schema give them. */
export function readModels(schema = readFileSync("prisma/schema.prisma", "utf8")): Model[] {
  const blocks = [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)];
  const names = new Set(blocks.map(([, name]) => name));
  return blocks.map(([, name = "", body = ""]) => {
    const fields = body.split("\n").flatMap((line) => fieldOf(line) ?? []);
    const isRelation = ({ type }: Column) => names.has(type.replace(/[?[\]]/g, ""));
    return {
      name,
      columns: fields.filter((field) => !isRelation(field)),
      parents: fields
        .filter((field) => isRelation(field) && !field.type.endsWith("[]"))
        .filter(({ type }) => type.replace("?", "") !== name && body.includes("fields: ["))
        .map(({ type }) => type.replace("?", "")),
    };
  });
}

function fieldOf(line: string): Column | null {
  const match = /^ {2}(\w+)\s+(\w+(?:\[\]|\?)?)(.*)$/.exec(line);
  if (!match) return null;
  const [, name = "", type = "", rest = ""] = match;
  const comment = rest.split("///")[1] ?? "";
  const classes = [...comment.matchAll(/@(\w+)/g)].map(([, word]) => word);
  return {
    name,
    type,
    classes: dataClasses.filter((known) => classes.includes(known)),
    isDay: /@db\.Date\b/.test(rest),
  };
}

/** The tables whose rows belong to a user, directly or through another table. */
export function ownedModels(models: readonly Model[]): Model[] {
  const owned = new Set(["User"]);
  for (let before = 0; before < owned.size; ) {
    before = owned.size;
    for (const { name, parents } of models) {
      if (parents.some((parent) => owned.has(parent))) owned.add(name);
    }
  }
  return models.filter(({ name }) => owned.has(name));
}
