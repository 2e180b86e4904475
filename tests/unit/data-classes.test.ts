import { describe, expect, it } from "vitest";

import { dayColumns } from "@/lib/data/plain";
import { ownedModels, readModels } from "@/tests/support/data-classes";

const unclassified = (schema?: string) =>
  readModels(schema).flatMap(({ name, columns }) =>
    columns.filter(({ classes }) => classes.length !== 1).map((column) => `${name}.${column.name}`),
  );

describe("the schema", () => {
  it("gives every column exactly one class", () => {
    expect(unclassified()).toEqual([]);
    expect(readModels().flatMap(({ columns }) => columns).length).toBeGreaterThan(150);
  });

  it("would not pass with a column without a class, or with two", () => {
    const schema = `model Thing {
  id   String @id /// @system
  name String
  both String @unique /// @public @secret
}
`;
    expect(unclassified(schema)).toEqual(["Thing.name", "Thing.both"]);
  });

  it("calls every hash a secret", () => {
    const hashes = readModels()
      .flatMap(({ columns }) => columns)
      .filter(({ name }) => /hash$/i.test(name) && name !== "contentHash");
    expect(hashes.length).toBeGreaterThan(3);
    expect(hashes.filter(({ classes }) => classes[0] !== "secret")).toEqual([]);
  });

  it("has no other days than those that leave as days", () => {
    const days = readModels().flatMap(({ columns }) => columns.filter(({ isDay }) => isDay));
    expect(new Set(days.map(({ name }) => name))).toEqual(dayColumns);
  });

  it("lets each row of a learner's be found from the account", () => {
    expect(ownedModels(readModels()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Session", "EvidenceTask", "TaskState", "ShareLink", "Handle"]),
    );
  });
});
