import { builtRoutes, reviewedRoutes } from "./support/inventory";
import { expect, test } from "./support/test";

test.describe("the inventory", () => {
  test("names every page and every API address of the build, and no other", () => {
    expect(builtRoutes()).toEqual(Object.keys(reviewedRoutes).sort());
  });

  test("would notice a new address", () => {
    expect([...builtRoutes(), "/[locale]/new/page"].sort()).not.toEqual(
      Object.keys(reviewedRoutes).sort(),
    );
  });
});
