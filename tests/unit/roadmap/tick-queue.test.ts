import { beforeEach, describe, expect, it } from "vitest";

import {
  createTickQueue,
  type PendingTick,
  type TaskChange,
  type TickAnswer,
} from "@/components/roadmap/tick-queue";
import { calendarDate as day } from "@/lib/domain/calendar-date";

type Reply = Response | "unreachable" | Promise<Response>;

const done = (taskKey: string): TaskChange => ({ taskKey, state: "done", on: null, reason: null });
const open = (taskKey: string): TaskChange => ({ ...done(taskKey), state: "open" });
const refused = (status: number, headers = {}) => new Response("{}", { status, headers });

/** A browser with several tabs: one list, one network, a clock that moves when told. */
function makeBrowser() {
  let list: readonly PendingTick[] = [];
  let ids = 0;
  const browser = {
    today: day("2026-05-03"),
    replies: [] as Reply[],
    requests: [] as { address: string; body: Record<string, unknown> }[],
    timers: [] as { milliseconds: number; work: () => void }[],
    tabs: [] as { reread: () => void }[],
    stored: () => list,
    tab,
  };

  function tab() {
    const seen = { saved: [] as TickAnswer[], refused: [] as [string, number][], changes: 0 };
    const queue = createTickQueue({
      load: () => list,
      save: (pending) => {
        list = pending;
        for (const other of browser.tabs) if (other !== queue) other.reread();
      },
      fetch: async (address, { body }) => {
        const request = { address, body: JSON.parse(String(body)) };
        browser.requests.push(request);
        const reply = browser.replies.shift() ?? answerTo(request);
        if (reply === "unreachable") throw new TypeError("Failed to fetch");
        return reply;
      },
      today: () => browser.today,
      newId: () => `op-${++ids}`,
      later: (milliseconds, work) => {
        const timer = { milliseconds, work };
        browser.timers.push(timer);
        return () => {
          browser.timers = browser.timers.filter((other) => other !== timer);
        };
      },
      onSaved: (_, answer) => seen.saved.push(answer),
      onRefused: ({ taskKey }, status) => seen.refused.push([taskKey, status]),
      onChange: () => {
        seen.changes += 1;
      },
    });
    browser.tabs.push(queue);
    return { queue, seen };
  }
  return browser;
}

function answerTo({ address, body }: { address: string; body: Record<string, unknown> }): Response {
  const task = { key: address.split("/").at(-1), state: body.state, on: null, reason: null };
  return Response.json({ task, progress: {} });
}

/** Lets everything that waits for a promise go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs the only timer there is, as if its time had come. */
async function passTime(browser: ReturnType<typeof makeBrowser>): Promise<void> {
  expect(browser.timers).toHaveLength(1);
  browser.timers.shift()?.work();
  await settle();
}

let browser: ReturnType<typeof makeBrowser>;
beforeEach(() => {
  browser = makeBrowser();
});

const bodies = () => browser.requests.map(({ body }) => body);
const keys = () => browser.requests.map(({ address }) => address.replace("/api/v1/tasks/", ""));

describe("a tick", () => {
  it("is sent at once, kept until it is answered, then forgotten", async () => {
    const { queue, seen } = browser.tab();
    queue.add(done("a"));
    expect(browser.stored()).toHaveLength(1);
    expect(queue.state()).toBe("saving");

    await settle();
    expect(bodies()).toEqual([{ state: "done", opId: "op-1" }]);
    expect(browser.stored()).toEqual([]);
    expect(queue.state()).toBe("idle");
    expect(seen.saved).toMatchObject([{ task: { key: "a", state: "done" } }]);
  });

  it("carries reason and day only where they belong", async () => {
    const { queue } = browser.tab();
    queue.add({ taskKey: "a", state: "skipped", on: null, reason: "noTime" });
    queue.add({ taskKey: "b", state: "done", on: day("2026-05-01"), reason: null });
    await settle();
    expect(bodies()).toEqual([
      { state: "skipped", opId: "op-1", reason: "noTime" },
      { state: "done", opId: "op-2", on: "2026-05-01" },
    ]);
  });

  it("takes the place of an older one for the same task that was not sent yet", async () => {
    const { queue } = browser.tab();
    browser.replies = ["unreachable"];
    queue.add(done("a"));
    await settle();
    queue.add(done("b"));
    queue.add(open("a"));
    await passTime(browser);

    expect(keys()).toEqual(["a", "b", "a"]);
    expect(bodies().at(-1)).toEqual({ state: "open", opId: "op-3" });
  });

  it("waits for the one before it, so that a double click ends in the second state", async () => {
    const { queue, seen } = browser.tab();
    queue.add(done("a"));
    queue.add(open("a"));
    expect(browser.requests).toHaveLength(1);
    await settle();
    expect(bodies()).toEqual([
      { state: "done", opId: "op-1" },
      { state: "open", opId: "op-2" },
    ]);
    expect(seen.saved.map(({ task }) => task.state)).toEqual(["done", "open"]);
    expect(queue.pending()).toEqual([]);
  });
});

describe("a tick that does not arrive", () => {
  it("is sent again with the same id after one, two, four … at most 30 seconds", async () => {
    const { queue } = browser.tab();
    browser.replies = Array.from({ length: 7 }, () => "unreachable" as const);
    queue.add(done("a"));
    await settle();

    const waits = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      expect(queue.state()).toBe("waiting");
      waits.push(browser.timers[0]?.milliseconds);
      await passTime(browser);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(new Set(bodies().map(({ opId }) => opId))).toEqual(new Set(["op-1"]));
    expect(queue.state()).toBe("idle");
  });

  it("holds back those behind it and goes at once when the browser is online again", async () => {
    const { queue } = browser.tab();
    browser.replies = ["unreachable"];
    queue.add(done("a"));
    await settle();
    queue.add(done("b"));
    await settle();
    expect(keys()).toEqual(["a"]);

    queue.resume();
    await settle();
    expect(keys()).toEqual(["a", "a", "b"]);
    expect(browser.timers).toEqual([]);
  });

  it("names the day on which it was made when it is sent on a later one", async () => {
    const { queue } = browser.tab();
    browser.replies = ["unreachable"];
    queue.add(done("a"));
    queue.add(open("b"));
    await settle();
    browser.today = day("2026-05-04");
    await passTime(browser);
    expect(bodies().slice(1)).toEqual([
      { state: "done", opId: "op-1", on: "2026-05-03" },
      { state: "open", opId: "op-2" },
    ]);
  });

  it.each([500, 503, 429])("is kept after a %i, as long as the server asks", async (status) => {
    const { queue, seen } = browser.tab();
    browser.replies = [refused(status, { "retry-after": "90" })];
    queue.add(done("a"));
    await settle();
    expect(browser.timers[0]?.milliseconds).toBe(90_000);
    expect(browser.stored()).toHaveLength(1);
    queue.add(done("b"));
    await settle();
    expect(browser.requests).toHaveLength(1);
    await passTime(browser);
    expect(seen.saved).toHaveLength(2);
    expect(seen.refused).toEqual([]);
  });

  it("waits for room when the server's storage is full, and knows why", async () => {
    const { queue } = browser.tab();
    browser.replies = [Response.json({ type: "/problems/storage-full" }, { status: 503 })];
    queue.add(done("a"));
    await settle();
    expect([queue.state(), queue.isStorageFull()]).toEqual(["waiting", true]);

    browser.replies = [new Response("<h1>Bad gateway</h1>", { status: 502 })];
    await passTime(browser);
    expect([queue.state(), queue.isStorageFull()]).toEqual(["waiting", false]);
    await passTime(browser);
    expect(queue.state()).toBe("idle");
  });

  it("is kept when a foreign page answers in the server's place", async () => {
    const { queue } = browser.tab();
    browser.replies = [new Response("<h1>Pay for the network</h1>")];
    queue.add(done("a"));
    await settle();
    expect(queue.state()).toBe("waiting");
    expect(browser.stored()).toHaveLength(1);
  });
});

describe("a tick that is refused", () => {
  it.each([400, 403, 404, 409, 422])(
    "with %i is dropped, and the next one goes",
    async (status) => {
      const { queue, seen } = browser.tab();
      browser.replies = [refused(status)];
      queue.add(done("a"));
      queue.add(done("b"));
      await settle();
      expect(seen.refused).toEqual([["a", status]]);
      expect(seen.saved).toMatchObject([{ task: { key: "b" } }]);
      expect(browser.stored()).toEqual([]);
    },
  );

  it("for want of a session is kept, and sent after signing in", async () => {
    const { queue, seen } = browser.tab();
    browser.replies = [refused(401)];
    queue.add(done("a"));
    await settle();
    expect(queue.state()).toBe("signedOut");
    expect(browser.stored()).toHaveLength(1);
    expect(browser.timers).toEqual([]);

    queue.resume();
    await settle();
    expect(seen.saved).toHaveLength(1);
    expect(queue.state()).toBe("idle");
  });
});

describe("pages and tabs", () => {
  it("send what an earlier page left behind", async () => {
    browser.replies = ["unreachable"];
    browser.tab().queue.add(done("a"));
    await settle();
    browser.tabs = [];

    const { queue, seen } = browser.tab();
    expect(queue.pending()).toMatchObject([{ taskKey: "a" }]);
    queue.resume();
    await settle();
    expect(seen.saved).toHaveLength(1);
    expect(bodies().at(-1)).toEqual({ state: "done", opId: "op-1" });
  });

  it("see each other's ticks and learn how they ended without a second write", async () => {
    const one = browser.tab();
    const other = browser.tab();
    one.queue.add(done("a"));
    expect(other.queue.pending()).toMatchObject([{ taskKey: "a" }]);
    await settle();

    expect(bodies()).toEqual([
      { state: "done", opId: "op-1" },
      { state: "done", opId: "op-1" },
    ]);
    expect(one.seen.saved).toHaveLength(1);
    expect(other.seen.saved).toHaveLength(1);
    expect(other.queue.pending()).toEqual([]);
  });

  it("let the newest tick of a task win, whichever tab it is from", async () => {
    const one = browser.tab();
    const other = browser.tab();
    browser.replies = ["unreachable"];
    one.queue.add(done("a"));
    await settle();
    other.queue.add(open("a"));
    await settle();
    expect(browser.stored()).toEqual([]);
    expect(one.queue.pending()).toEqual([]);
    expect(
      new Set(
        bodies()
          .slice(1)
          .map(({ opId }) => opId),
      ),
    ).toEqual(new Set(["op-2"]));
  });
});
