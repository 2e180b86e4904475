import { describe, expect, it } from "vitest";

import { textDirection } from "@/lib/domain/text-direction";

describe("the direction of a text", () => {
  it.each(["", "zero_grad", "기울기는 더해진다", "勾配は足される", "👩‍👩‍👧 naïve 1,5 €"])(
    "is left to right for %j",
    (text) => {
      expect(textDirection(text)).toBe("ltr");
    },
  );

  it.each(["a note that ends in עברית", "مرحبا", "\u200F42", "𞤀𞤣"])(
    "is left to the browser for %j",
    (text) => {
      expect(textDirection(text)).toBe("auto");
    },
  );
});
