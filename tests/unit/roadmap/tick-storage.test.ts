import { expect, it } from "vitest";

import type { PendingTick } from "@/components/roadmap/tick-queue";
import { createTickStorage } from "@/components/roadmap/tick-storage";
import { calendarDate as day } from "@/lib/domain/calendar-date";

const tick: PendingTick = {
  ...{ taskKey: "a", state: "done", on: null, reason: null, opId: "op-1" },
  madeOn: day("2026-05-03"),
};

/** The part of a browser's storage that is used. */
function makeStorage(items: Map<string, string>): Storage {
  return {
    length: items.size,
    key: () => null,
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

it("keeps what is pending for one learner and leaves nothing behind afterwards", () => {
  const items = new Map<string, string>();
  const mine = createTickStorage("ada", () => makeStorage(items));
  const yours = createTickStorage("bob", () => makeStorage(items));
  mine.save([tick]);
  expect(mine.load()).toEqual([tick]);
  expect(yours.load()).toEqual([]);
  mine.save([]);
  expect(items.size).toBe(0);
});

it("keeps ticks in memory when the browser gives no storage", () => {
  const refusing = createTickStorage("ada", () => {
    throw new DOMException("Access is denied");
  });
  expect(refusing.load()).toEqual([]);
  refusing.save([tick]);
  expect(refusing.load()).toEqual([tick]);
});

it.each(["{", "null", '{"a":1}', '[1,null,{"taskKey":"a"}]', "[{}]"])(
  "takes nothing from what it did not write: %s",
  (text) => {
    const items = new Map([["cairn:ticks:ada", text]]);
    expect(createTickStorage("ada", () => makeStorage(items)).load()).toEqual([]);
  },
);
