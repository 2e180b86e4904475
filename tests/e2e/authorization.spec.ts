import { randomUUID } from "node:crypto";

import type { APIRequestContext, Browser } from "@playwright/test";

import { pianoDocument } from "@/tests/support/own-roadmap";

import { builtActions, reviewedRoutes } from "./support/inventory";
import { fillYear, type Learner, makeLearner, query, today } from "./support/learners";
import { type ActionInput, bodyOf, callAction, fingerprintDatabase } from "./support/raw";
import { expect, test } from "./support/test";

// One test at a time: each compares what is stored before and after.
test.describe.configure({ mode: "serial" });

type World = {
  alice: Learner;
  bob: Learner;
  asAlice: APIRequestContext;
  asBob: APIRequestContext;
  asNobody: APIRequestContext;
  evidenceId: string;
  pictureId: string;
  paperId: string;
  reportId: string;
  /** Of a roadmap of her own, of a task that she added to a week and of a change of her plan. */
  roadmapId: string;
  ownTaskId: string;
  planChangeId: string;
  /** Time that she logged, and the start of the timer that she left running, in milliseconds. */
  sittingId: string;
  timerStartedAt: string;
  /** Of a calendar feed and of an unlisted link to her portfolio. */
  feedId: string;
  shareLinkId: string;
  handle: string;
};

let world: World;

test.beforeAll(async ({ browser }) => {
  const alice = await makeLearner({ name: "MARKER-alice", startDate: today(-35) });
  const bob = await makeLearner({ startDate: today(-35) });
  const own = await fillYear(alice);
  await query(`update "PortfolioSettings" set "isPublished" = false where "userId" = $1`, [
    alice.id,
  ]);
  const reportId = randomUUID();
  await query(
    `insert into "ResourceReport" (id, "userId", "resourceKey", problem, comment)
     values ($1, $2, 'pytorch-basics', 'dead', 'MARKER-report')`,
    [reportId, alice.id],
  );
  world = {
    alice,
    bob,
    ...own,
    reportId,
    ...(await addOwnThings(alice)),
    ...(await addTimeOf(alice)),
    feedId: await addFeedOf(alice),
    shareLinkId: await addShareLinkOf(alice),
    pictureId: await addPictureOf(own.evidenceId),
    asAlice: await requestAs(browser, alice),
    asBob: await requestAs(browser, bob),
    asNobody: await requestAs(browser, null),
  };
});

/** A roadmap, a task and a plan change of her own, by rows. */
async function addOwnThings(alice: Learner) {
  const [roadmapId, ownTaskId, planChangeId] = [randomUUID(), randomUUID(), randomUUID()];
  await query(`insert into "Roadmap" (id, key, "ownerId") values ($1, 'marker', $2)`, [
    roadmapId,
    alice.id,
  ]);
  await query(
    `insert into "RoadmapVersion" (id, "roadmapId", number, "contentHash", "nominalHours", title,
       description, "readingLists", habits, retired)
     values ($1, $2, 1, 'MARKER-hash', 5, '{"en":"MARKER-roadmap"}', '{"en":"MARKER-text"}', '[]', '[]', '[]')`,
    [randomUUID(), roadmapId],
  );
  await query(
    `insert into "LearnerTask" (id, "enrollmentId", "milestoneKey", kind, title, minutes)
     values ($1, $2, 'f01-pytorch-basics', 'build', 'MARKER-own task', 30)`,
    [ownTaskId, alice.enrollmentId],
  );
  await query(
    `insert into "PlanChange" (id, "enrollmentId", kind, "fromDate", "toDate", reason)
     values ($1, $2, 'break', $3, $3, 'MARKER-reason')`,
    [planChangeId, alice.enrollmentId, today()],
  );
  return { roadmapId, ownTaskId, planChangeId };
}

/** Logged time and a running timer, by rows. */
async function addTimeOf(alice: Learner) {
  const [sittingId, timerStartedAt] = [randomUUID(), String(Date.now() - 600_000)];
  await query(
    `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on") values ($1, $2, 'f01-t1', 45, $3)`,
    [sittingId, alice.enrollmentId, today(-1)],
  );
  await query(
    `insert into "Timer" ("userId", "enrollmentId", "taskKey", "startedAt")
     values ($1, $2, 'f01-t1', to_timestamp($3::float8 / 1000))`,
    [alice.id, alice.enrollmentId, timerStartedAt],
  );
  return { sittingId, timerStartedAt };
}

/** A calendar feed, by its row. */
async function addFeedOf(alice: Learner): Promise<string> {
  const feedId = randomUUID();
  await query(
    `insert into "Token" (id, kind, hash, scope, label, "userId")
     values ($1, 'calendar', $2, 'tasks', 'MARKER-feed', $3)`,
    [feedId, randomUUID(), alice.id],
  );
  return feedId;
}

/** A picture of a piece of evidence, by its row. */
async function addPictureOf(evidenceId: string): Promise<string> {
  const pictureId = randomUUID();
  await query(
    `insert into "EvidencePicture" (id, "evidenceId", bytes, size, width, height, alt)
     values ($1, $2, 'MARKER-picture', 14, 2, 1, 'MARKER-alt')`,
    [pictureId, evidenceId],
  );
  return pictureId;
}

/** An unlisted link, by its row. */
async function addShareLinkOf(alice: Learner): Promise<string> {
  const shareLinkId = randomUUID();
  await query(
    `insert into "ShareLink" (id, "userId", hash, label) values ($1, $2, $3, 'MARKER-link')`,
    [shareLinkId, alice.id, randomUUID()],
  );
  return shareLinkId;
}

/** The reviewed list of all server actions, each with input that would do something for its owner. */
function reviewedActions(): Record<
  string,
  { who: "anyone" | "learner" | "owner"; input: ActionInput }
> {
  const { alice, evidenceId, paperId, reportId, roadmapId, ownTaskId, planChangeId } = world;
  const { sittingId, timerStartedAt } = world;
  const form = (fields: Record<string, unknown> = {}): ActionInput => ({ kind: "form", fields });
  const call = (fields: Record<string, unknown> = {}): ActionInput => ({ kind: "call", fields });
  const versions = { fromId: randomUUID(), toId: randomUUID() };
  return {
    acceptVersion: { who: "learner", input: form(versions) },
    addEvidence: {
      who: "learner",
      input: form({ link: "https://example.org/x", claim: "A claim.", madeOn: today() }),
    },
    addToPaperLog: { who: "learner", input: form({ title: "A paper.", readOn: today() }) },
    applyReplan: {
      who: "learner",
      input: form({ formId: randomUUID(), replan: "break", breakFrom: today(), breakTo: today() }),
    },
    addOwnTask: {
      who: "learner",
      input: form({
        ...{ formId: randomUUID(), milestoneKey: "f01-pytorch-basics", title: "Taken over." },
        ...{ kind: "build", minutes: 30 },
      }),
    },
    carryOn: { who: "learner", input: form() },
    addTime: {
      who: "learner",
      input: form({
        ...{ formId: randomUUID(), taskKey: `own-${ownTaskId}`, about: "30", on: today() },
      }),
    },
    changeDraft: { who: "learner", input: form({ change: "discard" }) },
    changeEnding: {
      who: "learner",
      input: form({ yearId: alice.enrollmentId, ending: "stopped", endedOn: today(), note: "" }),
    },
    changeEmail: {
      who: "learner",
      input: form({ email: "new@example.com", currentPassword: "x" }),
    },
    changeEvidence: { who: "learner", input: form({ change: `remove:${evidenceId}` }) },
    changePassword: {
      who: "learner",
      input: form({ currentPassword: "x", password: "some other long password" }),
    },
    changeOwnTask: { who: "learner", input: form({ change: `remove:${ownTaskId}` }) },
    changePaperLog: { who: "learner", input: form({ change: `remove:${paperId}` }) },
    changePlan: { who: "learner", input: form({ change: `undo:${planChangeId}` }) },
    changeRequirementTask: {
      who: "learner",
      input: form({
        ...{ change: "add", requirementKey: "asre-1", milestoneKey: "f01-pytorch-basics" },
        ...{ title: "Taken over.", minutes: 30 },
      }),
    },
    changeReport: { who: "owner", input: form({ change: `settle:${reportId}` }) },
    changeTime: { who: "learner", input: form({ change: `remove:${sittingId}` }) },
    changeShareLinks: { who: "learner", input: form({ change: `revoke:${world.shareLinkId}` }) },
    confirmAddress: { who: "anyone", input: form({ token: "unknown" }) },
    correctStart: { who: "learner", input: form({ startDate: today(), hoursPerWeek: "9" }) },
    createAccount: { who: "anyone", input: form({ name: "", email: "", password: "" }) },
    deleteAccount: { who: "learner", input: form({ currentPassword: "x", confirmation: "x" }) },
    discardTimer: { who: "learner", input: form({ startedAt: timerStartedAt }) },
    editEvidence: {
      who: "learner",
      input: form({
        id: evidenceId,
        link: "https://example.org/x",
        claim: "Taken over.",
        madeOn: today(),
      }),
    },
    editPaperEntry: {
      who: "learner",
      input: form({ id: paperId, title: "Taken over.", readOn: today() }),
    },
    endAccountSessions: { who: "owner", input: form({ userId: alice.id, id: alice.id }) },
    endOtherSessions: { who: "learner", input: form() },
    finishWeek: { who: "learner", input: form({ milestoneKey: "f05-none", key: "f05-none" }) },
    goBackToVersion: { who: "learner", input: form(versions) },
    importRoadmap: { who: "learner", input: form({ step: "import", text: pianoDocument }) },
    lookUpHandle: { who: "learner", input: call({ handle: "somebody-new" }) },
    makeFeed: { who: "learner", input: form({ label: "Taken over.", scope: "tasks" }) },
    makeInvitation: { who: "owner", input: form() },
    makeShareLink: { who: "learner", input: form({ label: "Taken over.", term: "30" }) },
    makeResetLink: { who: "owner", input: form({ userId: alice.id, id: alice.id }) },
    previewReplan: { who: "learner", input: call({ replan: "shift", amount: "7" }) },
    recordBreak: { who: "learner", input: form() },
    reactivateYear: {
      who: "learner",
      input: form({ enrollmentId: alice.enrollmentId, id: alice.enrollmentId }),
    },
    removeEvidencePicture: { who: "learner", input: form({ id: evidenceId }) },
    removeRoadmap: { who: "learner", input: form({ roadmapId }) },
    reopenWeek: { who: "learner", input: form({ milestoneKey: "f05-none", key: "f05-none" }) },
    reportLink: {
      who: "learner",
      input: form({ resourceKey: "pytorch-basics", problem: "dead", comment: "" }),
    },
    resetPassword: {
      who: "anyone",
      input: form({ token: "unknown", password: "some other long password" }),
    },
    revokeFeed: { who: "learner", input: form({ id: world.feedId }) },
    saveDisplay: { who: "learner", input: form({ theme: "neon" }) },
    saveLetter: { who: "learner", input: form({ isOn: "on", weekday: 8, hour: 8 }) },
    saveName: { who: "learner", input: form({ name: "" }) },
    savePicture: { who: "learner", input: form({ id: evidenceId, alt: "Taken over." }) },
    savePortfolio: { who: "learner", input: form({ handle: "admin" }) },
    saveReview: { who: "learner", input: form({ weekOf: today(7), learned: "x", version: 0 }) },
    saveSelfLetter: {
      who: "learner",
      input: form({ kind: "phase", period: "nowhere", expected: "x", did: "", version: 0 }),
    },
    saveReviewTime: { who: "learner", input: form({ reviewDay: 9, reviewAt: "18:00" }) },
    saveTime: { who: "learner", input: form({ timeZone: "Nowhere/Land" }) },
    sendConfirmation: { who: "learner", input: form() },
    signIn: { who: "anyone", input: form({ email: "", password: "" }) },
    signOut: { who: "anyone", input: form() },
    startAnotherYear: { who: "learner", input: form({ startDate: "1900-01-01" }) },
    startMyYear: { who: "learner", input: form({ startDate: "1900-01-01" }) },
    startTimer: { who: "learner", input: form({ taskKey: `own-${ownTaskId}` }) },
    stopTimer: {
      who: "learner",
      input: form({
        ...{ formId: randomUUID(), startedAt: timerStartedAt, length: "30", on: today() },
      }),
    },
    switchTrack: { who: "learner", input: form({ track: "nowhere" }) },
    takeBackReport: { who: "learner", input: form({ resourceKey: "pytorch-basics" }) },
    undoWeek: { who: "learner", input: call({ writes: [] }) },
  };
}

/** Addresses with somebody's id in them, and the same with an id that nobody has. */
function addressesWithIds(): {
  method: "GET" | "PUT" | "DELETE";
  hers: string;
  random: string;
  data?: object;
}[] {
  const { evidenceId, paperId, roadmapId, ownTaskId, planChangeId, pictureId } = world;
  return [
    { method: "GET", hers: `/evidence/${evidenceId}`, random: `/evidence/${randomUUID()}` },
    { method: "GET", hers: `/reading/${paperId}`, random: `/reading/${randomUUID()}` },
    {
      method: "GET",
      hers: `/api/v1/pictures/${pictureId}`,
      random: `/api/v1/pictures/${randomUUID()}`,
    },
    {
      method: "GET",
      hers: `/u/${world.handle}/pictures/${pictureId}`,
      random: `/u/${world.handle}/pictures/${randomUUID()}`,
    },
    {
      method: "PUT",
      hers: `/api/v1/notes/evidence/${evidenceId}`,
      random: `/api/v1/notes/evidence/${randomUUID()}`,
    },
    {
      method: "GET",
      hers: `/api/v1/roadmaps/${roadmapId}`,
      random: `/api/v1/roadmaps/${randomUUID()}`,
    },
    {
      method: "PUT",
      hers: `/api/v1/tasks/own-${ownTaskId}`,
      random: `/api/v1/tasks/own-${randomUUID()}`,
      data: { state: "done", opId: randomUUID() },
    },
    {
      method: "PUT",
      hers: `/api/v1/notes/task/own-${ownTaskId}`,
      random: `/api/v1/notes/task/own-${randomUUID()}`,
    },
    {
      method: "DELETE",
      hers: `/api/v1/plan/changes/${planChangeId}`,
      random: `/api/v1/plan/changes/${randomUUID()}`,
    },
    { method: "GET", hers: `/u/${world.handle}`, random: `/u/nobody-${randomUUID().slice(0, 8)}` },
    ...["resume.json", "badge.svg", "opengraph.png"].map((file) => ({
      ...{ method: "GET" as const, hers: `/u/${world.handle}/${file}` },
      random: `/u/nobody-${randomUUID().slice(0, 8)}/${file}`,
    })),
  ];
}

test("every action of the build is on the reviewed list", () => {
  const built = builtActions().map(({ name }) => name);
  expect([...new Set(built)]).toEqual(
    Object.keys(reviewedActions()).sort((a, b) => a.localeCompare(b)),
  );
});

test("signed out, private pages lead to sign-in and private addresses of the API answer 401", async () => {
  const before = await fingerprint();
  for (const [route, who] of Object.entries(reviewedRoutes)) {
    if (who === "anyone") continue;
    const path = addressOf(route);
    if (route.startsWith("/api/")) {
      for (const method of ["GET", "PUT", "POST"]) {
        const answer = await world.asNobody.fetch(path, { method, headers: origin() });
        expect([401, 405], `${method} ${path}`).toContain(answer.status());
      }
      continue;
    }
    const answer = await world.asNobody.get(path, { maxRedirects: 0 });
    expect(answer.headers().location ?? (await answer.text()), path).toContain("/sign-in");
  }
  expect(await fingerprint()).toBe(before);
});

test("signed out, no action of a learner's does anything", async () => {
  const before = await fingerprint();
  for (const action of builtActions()) {
    const { who, input } = reviewedActions()[action.name] ?? {
      who: "learner",
      input: { kind: "form", fields: {} },
    };
    if (who === "anyone") continue;
    const answer = await callAction(world.asNobody, {
      id: action.id,
      path: addressOf(action.page),
      input,
    });
    expect(await answer.text(), action.name).toMatch(
      /signedOut|notFound|NEXT_HTTP_ERROR_FALLBACK;404/,
    );
  }
  expect(await fingerprint()).toBe(before);
});

test("another learner gets the same answer for her ids as for unknown ones, and changes nothing", async () => {
  const before = await fingerprint();
  for (const { method, hers, random, data } of addressesWithIds()) {
    const send = (path: string) =>
      world.asBob.fetch(path, {
        method,
        headers: origin(),
        ...(method === "PUT" ? { data: data ?? { text: "taken over", version: 1 } } : {}),
      });
    const [first, second] = [await send(hers), await send(random)];
    expect(first.status(), hers).toBe(404);
    expect(second.status(), random).toBe(404);
    const mask = (text: string, path: string) =>
      text.replaceAll(path.split("/").at(-1) ?? "", "ID");
    expect(mask(await bodyOf(first), hers)).toBe(mask(await bodyOf(second), random));
  }
  for (const name of [
    "changeEnding",
    "changeEvidence",
    "changeOwnTask",
    "changePaperLog",
    "changePlan",
    "changeReport",
    "changeShareLinks",
    "changeTime",
    "addTime",
    "startTimer",
    "stopTimer",
    "discardTimer",
    "editEvidence",
    "editPaperEntry",
    "removeEvidencePicture",
    "savePicture",
    "takeBackReport",
    "reactivateYear",
    "removeRoadmap",
    "revokeFeed",
    "makeResetLink",
    "makeInvitation",
    "endAccountSessions",
  ]) {
    const action = builtActions().find((built) => built.name === name);
    const input = reviewedActions()[name]?.input;
    if (!action || !input) throw new Error(`${name} is gone.`);
    await callAction(world.asBob, { id: action.id, path: addressOf(action.page), input });
  }
  expect(await fingerprint()).toBe(before);

  // The control: what was refused to him works for her.
  const change = builtActions().find(({ name }) => name === "changeEvidence");
  const input = reviewedActions().changeEvidence?.input;
  if (!change || !input) throw new Error("changeEvidence is gone.");
  await callAction(world.asAlice, { id: change.id, path: addressOf(change.page), input });
  expect(await fingerprint()).not.toBe(before);
});

test("nothing of hers is in any answer to another learner or a stranger", async () => {
  for (const request of [world.asBob, world.asNobody]) {
    for (const route of Object.keys(reviewedRoutes)) {
      for (const headers of [{}, { rsc: "1" }]) {
        const answer = await request.get(addressOf(route), { headers });
        expect(await answer.text(), route).not.toContain("MARKER");
      }
    }
  }
  // The control: she herself does see her markers, so the search can find them.
  const own = await world.asAlice.get("/evidence");
  expect(await own.text()).toContain("MARKER-private");
});

test("a request from another site changes nothing", async () => {
  const before = await fingerprint();
  for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, {}]) {
    const answer = await world.asAlice.put("/api/v1/tasks/f06-t1", {
      headers,
      data: { state: "done", opId: randomUUID() },
    });
    expect(answer.status()).toBe(403);
  }
  expect(await fingerprint()).toBe(before);
  // The control: the same from our own pages does change something.
  const own = await world.asAlice.put("/api/v1/tasks/f06-t1", {
    headers: origin(),
    data: { state: "done", opId: randomUUID() },
  });
  expect(own.status()).toBe(200);
  expect(await fingerprint()).not.toBe(before);
});

/** Everything that is stored about the two learners. */
function fingerprint(): Promise<string> {
  const { alice, bob, evidenceId, paperId, roadmapId } = world;
  const years = [alice.enrollmentId, bob.enrollmentId];
  const ids = [alice.id, bob.id, ...years, evidenceId, paperId, roadmapId];
  return fingerprintDatabase(ids.filter((id) => id !== null));
}

function origin(): Record<string, string> {
  return { origin: process.env.CAIRN_E2E_URL ?? "" };
}

function addressOf(route: string): string {
  return (
    route
      .replace(/^app\//, "/")
      .replaceAll(/\/\([^)]+\)/g, "")
      .replace("/[locale]", "")
      .replace(/\/(page|route)$/, "")
      .replace("weeks/[key]", "weeks/f01-pytorch-basics")
      .replace("tasks/[key]", "tasks/f01-t1")
      .replace("pictures/[id]", `pictures/${world.pictureId}`)
      .replace("roadmaps/[id]", `roadmaps/${world.roadmapId}`)
      .replace("changes/[id]", `changes/${world.planChangeId}`)
      .replace("[kind]/[key]", "task/f01-t1")
      .replace("[kind]/[period]", "month/2026-05")
      .replace("calendar/[file]", "calendar/unknown.ics")
      .replace("[monday]", "2026-05-04")
      .replace("evidence/[id]", `evidence/${world.evidenceId}`)
      .replace("reading/[id]", `reading/${world.paperId}`)
      .replace("[handle]", world.handle)
      .replace("[token]", "unknown")
      .replace("[...nextauth]", "session")
      .replace("[...rest]", "nothing/here") || "/"
  );
}

async function requestAs(browser: Browser, learner: Learner | null): Promise<APIRequestContext> {
  const url = process.env.CAIRN_E2E_URL ?? "";
  const context = await browser.newContext({
    baseURL: url,
    extraHTTPHeaders: { "x-forwarded-for": "10.9.9.9" },
  });
  if (learner) {
    await context.addCookies([
      { name: "cairn.session", value: learner.cookie, url, httpOnly: true },
    ]);
  }
  return context.request;
}
