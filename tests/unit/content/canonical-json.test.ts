import { expect, it } from "vitest";

import { canonicalJson } from "@/lib/domain/canonical-json";

it("is the same for equal values, whatever the order of their fields", () => {
  expect(canonicalJson({ b: [{ z: 1, a: "x" }], a: null })).toBe(
    '{"a":null,"b":[{"a":"x","z":1}]}',
  );
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});
