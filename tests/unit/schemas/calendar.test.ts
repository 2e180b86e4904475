import { describe, expect, it } from "vitest";

import { feedSchema, reviewTimeSchema, revokeFeedSchema } from "@/lib/schemas/calendar";

import { run } from "./run";

describe("a calendar feed", () => {
  it("takes a label of one line and what is in it", () => {
    expect(run(feedSchema, { label: " My \n phone ", scope: "tasks" })).toEqual({
      label: "My phone",
      scope: "tasks",
    });
    expect(run(feedSchema, { label: "", scope: "titles" })).toEqual({ label: "", scope: "titles" });
  });

  it("names what is wrong", () => {
    expect(run(feedSchema, { label: "x".repeat(61), scope: "everything" })).toEqual([
      "label: tooLong",
      "scope: unknownValue",
    ]);
    expect(run(revokeFeedSchema, { id: "1 or 1=1" })).toEqual(["id: invalid"]);
  });
});

describe("the time of the weekly review", () => {
  it("is read as browsers send it", () => {
    const read = (reviewAt: string) => run(reviewTimeSchema, { reviewDay: "7", reviewAt });
    expect(read("18:05")).toEqual({ reviewDay: 7, reviewAt: 1085 });
    expect(read("00:00:00")).toEqual({ reviewDay: 7, reviewAt: 0 });
    expect(read("23:59")).toEqual({ reviewDay: 7, reviewAt: 1439 });
    expect(read("24:00")).toEqual(["reviewAt: invalid"]);
    expect(read("6 pm")).toEqual(["reviewAt: invalid"]);
    expect(read("")).toEqual(["reviewAt: required"]);
  });

  it("is on one of seven days", () => {
    expect(run(reviewTimeSchema, { reviewDay: "8", reviewAt: "18:00" })).toEqual([
      "reviewDay: unknownValue",
    ]);
  });
});
