import { beforeEach, describe, expect, it } from "vitest";

import type { PendingTick } from "@/components/roadmap/tick-queue";
import { createTickStore, type ServerTasks } from "@/components/roadmap/tick-store";
import { calendarDate as day } from "@/lib/domain/calendar-date";

const today = day("2026-05-03");
const earlier = day("2026-04-20");
const done = { taskKey: "a", state: "done", on: null, reason: null } as const;

const count = (doneTasks: number) => ({ total: 4, done: doneTasks, settled: doneTasks });
const sum = (doneTasks: number) => ({ tasks: count(doneTasks), minutes: count(doneTasks) });

/** A page with the given states on a server that answers what `reply` says. */
function openPage(serverTasks: ServerTasks = [], left: readonly PendingTick[] = []) {
  let list = left;
  let ids = 0;
  const page = { reply: (state: string): Response => answer(state), bodies: [] as unknown[] };
  const store = createTickStore(serverTasks, {
    load: () => list,
    save: (pending) => {
      list = pending;
    },
    fetch: async (_, { body }) => {
      const wanted = JSON.parse(String(body));
      page.bodies.push(wanted);
      return page.reply(wanted.state);
    },
    today: () => today,
    newId: () => `op-${++ids}`,
    later: () => () => {},
  });
  return { page, store };
}

function answer(state: string): Response {
  const on = state === "open" ? null : today;
  return Response.json({
    task: { key: "a", state, on, reason: null },
    progress: {
      whole: sum(1),
      phase: { key: "foundation", ...sum(1) },
      milestone: { key: "f01", finished: false, proved: false, ...sum(1) },
    },
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a change", () => {
  it("shows at once, then as the server has it", async () => {
    const { store } = openPage();
    store.set(done);
    expect(store.taskOf("a")).toEqual({ state: "done", on: today, reason: null, isPending: true });
    expect(store.snapshot().milestones.size).toBe(0);

    await settle();
    expect(store.taskOf("a")).toMatchObject({ state: "done", isPending: false });
    expect(store.snapshot().whole).toEqual(sum(1));
    expect(store.snapshot().milestones.get("f01")).toMatchObject(sum(1));
    expect(store.snapshot().phases.get("foundation")).toMatchObject(sum(1));
  });

  it("is taken back and named when it is refused, and can be tried again", async () => {
    const { page, store } = openPage([["a", "skipped", earlier, "noTime"]]);
    page.reply = () => new Response("{}", { status: 422 });
    store.set(done);
    await settle();
    expect(store.taskOf("a")).toEqual({
      ...{ state: "skipped", on: earlier, reason: "noTime", isPending: false },
    });
    expect(store.snapshot().failure).toMatchObject({
      kind: "refused",
      change: { taskKey: "a" },
      status: 422,
    });

    page.reply = answer;
    store.retry();
    expect(store.snapshot().failure).toBe(null);
    await settle();
    expect(store.taskOf("a").state).toBe("done");
    expect(page.bodies).toMatchObject([{ opId: "op-1" }, { opId: "op-2" }]);
  });

  it("keeps the day of a state that is set again", () => {
    const { store } = openPage([["a", "skipped", earlier, null]]);
    store.set({ ...done, state: "skipped", reason: "tooHard" });
    expect(store.taskOf("a")).toMatchObject({ on: earlier, reason: "tooHard" });
  });

  it("tells its listeners, and only while they listen", async () => {
    const { store } = openPage();
    const first = store.snapshot();
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.set(done);
    expect(told).toBeGreaterThan(0);
    expect(store.snapshot()).not.toBe(first);
    expect(store.initial()).toBe(first);
    await settle();
    stop();
    const before = told;
    store.close();
    expect(told).toBe(before);
  });
});

describe("undo", () => {
  it("restores state, day and reason", async () => {
    const { page, store } = openPage([["a", "skipped", earlier, "noTime"]]);
    store.set(done);
    await settle();
    await store.undo();
    expect(store.taskOf("a")).toMatchObject({ state: "skipped", on: earlier, reason: "noTime" });
    await settle();
    expect(page.bodies.at(-1)).toMatchObject({
      ...{ state: "skipped", on: earlier, reason: "noTime" },
    });
  });

  it("of an undo brings the change back", async () => {
    const { store } = openPage();
    store.set(done);
    await store.undo();
    expect(store.taskOf("a").state).toBe("open");
    await store.undo();
    expect(store.taskOf("a").state).toBe("done");
  });

  it("does nothing once the last change was closed", async () => {
    const { page, store } = openPage();
    store.set(done);
    await settle();
    store.close();
    await store.undo();
    expect(page.bodies).toHaveLength(1);
  });

  it("takes back something other than a tick, and keeps offering it when that failed", async () => {
    const { store } = openPage();
    const outcomes = [false, true];
    store.showChange("Week 1 is closed", async () => outcomes.shift() ?? true);
    await store.undo();
    expect(store.snapshot()).toMatchObject({
      last: { message: "Week 1 is closed" },
      failure: { kind: "undo" },
    });
    await store.undo();
    expect(store.snapshot().last).toBe(null);
  });
});

describe("a page", () => {
  const left: PendingTick = { ...done, opId: "op-0", madeOn: earlier };
  let store: ReturnType<typeof openPage>["store"];
  beforeEach(() => {
    store = openPage([], [left]).store;
  });

  it("is drawn as on the server and then shows what an earlier page could not send", async () => {
    expect(store.initial().tasks.get("a")).toBe(undefined);
    store.resume();
    expect(store.taskOf("a")).toEqual({
      ...{ state: "done", on: earlier, reason: null, isPending: true },
    });
    await settle();
    expect(store.taskOf("a").isPending).toBe(false);
  });

  it("takes newer states from the server without losing what is pending", () => {
    store.replaceServerTasks([["b", "done", earlier, null]]);
    expect(store.taskOf("b").state).toBe("done");
    expect(store.taskOf("a")).toMatchObject({ state: "done", isPending: true });
  });
});
