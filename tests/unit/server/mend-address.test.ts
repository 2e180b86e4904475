import { describe, expect, it } from "vitest";

import { mended } from "@/server/mend-address";

describe("an address", () => {
  it("stays as it is when it can be decoded", () => {
    for (const url of ["/", "/ko/u/%ED%95%9C", "/x?q=%E0%A4%A", "/a%2Fb?c=d?e"]) {
      expect(mended(url)).toBe(url);
    }
  });

  it("loses its percent signs when it cannot, so that it names nothing", () => {
    expect(mended("/api/v1/tasks/%E0%A4%A?x=%41")).toBe("/api/v1/tasks/-E0-A4-A?x=%41");
  });
});
