import { describe, expect, it } from "vitest";

import type { DraftStore } from "@/components/drafts/draft-store";
import { evidenceDraftKey, readEvidenceDraft } from "@/components/evidence/evidence-draft";
import { fieldsFrom, valuesFrom } from "@/components/evidence/evidence-values";
import { typedValues } from "@/lib/actions/typed-values";

const values = {
  ...{ id: "1", link: "https://example.org", kind: "post", claim: "A claim" },
  ...{ myPart: "Two\nlines", limits: "", withWhom: "", madeOn: "2026-05-03" },
  ...{ isPublic: true, skillKeys: ["a", "b"], taskKeys: ["f01-t1", "f01-t2"] },
};

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("the values of the evidence form", () => {
  it("come back whole after they were sent", () => {
    expect(valuesFrom(typedValues(formOf(fieldsFrom(values))))).toEqual(values);
  });

  it("know an empty list and a checkbox that is off", () => {
    const none = { ...values, isPublic: false, skillKeys: [], taskKeys: [] };
    expect(valuesFrom(typedValues(formOf(fieldsFrom(none))))).toEqual(none);
  });

  it("take a select that was left empty beside its list, and each key once", () => {
    const form = formOf([
      ["taskKeys[]", "f01-t1"],
      ["taskKeys[]", ""],
      ["taskKeys[]", "f01-t1"],
    ]);
    expect(valuesFrom(typedValues(form)).taskKeys).toEqual(["f01-t1"]);
  });
});

describe("a draft of the evidence form", () => {
  const storeOf =
    (kept: string | null): (() => DraftStore) =>
    () => ({
      getItem: () => kept,
      setItem: () => undefined,
      removeItem: () => undefined,
    });
  const key = evidenceDraftKey("ada", "new");

  it("is what was typed, or nothing when it cannot be read", () => {
    expect(readEvidenceDraft(storeOf('{"link":"x"}'), key)).toEqual({ link: "x" });
    for (const nonsense of [null, "", "{", "[]", "1", '{"link":1}']) {
      expect(readEvidenceDraft(storeOf(nonsense), key)).toBe(null);
    }
  });

  it("is nothing where the browser forbids storage", () => {
    const forbidden = () => {
      throw new Error("denied");
    };
    expect(readEvidenceDraft(forbidden, key)).toBe(null);
  });
});
