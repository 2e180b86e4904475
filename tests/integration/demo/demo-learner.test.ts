import { beforeAll, describe, expect, it } from "vitest";

import { isCommonPassword } from "@/lib/auth/common-passwords";
import { matchesPassword } from "@/lib/auth/password-hash";
import { db } from "@/lib/data/client";
import { fromDateColumn } from "@/lib/data/dates";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { findYearFacts } from "@/lib/data/year-facts";
import { addDays, calendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { countCharacters, tooManyBy } from "@/lib/domain/characters";
import {
  findCurrentWeek,
  findNextStep,
  pinnedTasks,
  weeksLeftOpen,
} from "@/lib/domain/current-week";
import { evidenceKinds, isEvidenceKind } from "@/lib/domain/evidence-kind";
import { checkHandle } from "@/lib/domain/handle";
import { parseLink } from "@/lib/domain/link";
import { checkPassword } from "@/lib/domain/password";
import { percentOf } from "@/lib/domain/progress";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone, findSkill, findTask } from "@/lib/domain/roadmap-lookup";
import { slipDays, slipOf } from "@/lib/domain/slip";
import { textLimits } from "@/lib/domain/text-limits";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";
import { demoAccount, demoPortfolio } from "@/prisma/seed/demo-account";
import { writeDemo } from "@/prisma/seed/write-demo";
import { activeYear, addLearner, publishBuiltIn } from "@/tests/support/built-in-year";

/** A Wednesday. */
const today = calendarDate("2026-11-18");
const now = new Date("2026-11-18T20:30:00Z");

let userId: UserId;
let version: RoadmapVersion;

beforeAll(async () => {
  await publishBuiltIn();
  version = await getLatestVersion();
  userId = await writeDemo({ today, now });
});

async function demoYear() {
  const enrollment = await activeYear(userId);
  const records = await findYearFacts(userId, enrollment.id);
  return { enrollment, year: assembleYear(version, enrollment, records) };
}

describe("the demo's account", () => {
  it("has an address, a password and a handle that our own rules accept", async () => {
    const { email, password, name, handle } = demoAccount;
    expect(checkPassword({ password, email, name, isCommon: isCommonPassword })).toBeNull();
    expect(checkHandle(handle)).toEqual({ ok: true, handle });
    const user = await db.user.findUniqueOrThrow({ where: { email } });
    expect(user.id).toBe(userId);
    expect(await matchesPassword(password, user.passwordHash)).toBe(true);
  });

  it("owns no server, as everybody knows its password", async () => {
    const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.isOwner).toBe(false);
  });

  it("has a published portfolio within the limits, with links that may be shown", async () => {
    const portfolio = await db.portfolioSettings.findUniqueOrThrow({ where: { userId } });
    expect(portfolio).toMatchObject({ isPublished: true, showPath: true, showSkills: true });
    expect(tooManyBy(portfolio.headline, textLimits.headline)).toBe(0);
    expect(tooManyBy(portfolio.bio, textLimits.bio)).toBe(0);
    expect(portfolio.links).toEqual(demoPortfolio.links);
    for (const { url } of demoPortfolio.links) expect(parseLink(url)).toEqual({ ok: true, url });
  });
});

describe("the demo's year", () => {
  it("names only tasks and milestones that exist", async () => {
    const events = await db.progressEvent.findMany({ where: { userId } });
    const states = await db.taskState.findMany({ where: { enrollment: { userId } } });
    const closed = await db.milestoneState.findMany({ where: { enrollment: { userId } } });
    const keys = [...events, ...states].map(({ taskKey }) => taskKey);
    expect(keys.filter((key) => !findTask(version, key))).toEqual([]);
    expect(closed.filter(({ milestoneKey }) => !findMilestone(version, milestoneKey))).toEqual([]);
  });

  it("has states that equal the newest event of each task, and untouched ones only where a task was moved", async () => {
    const events = await db.progressEvent.findMany({ where: { userId }, orderBy: { seq: "asc" } });
    const newest = new Map(events.map((event) => [event.taskKey, event]));
    const states = await db.taskState.findMany({ where: { enrollment: { userId } } });
    for (const { taskKey, state, on, reason, seq, pinnedWeek } of states) {
      const event = newest.get(taskKey);
      if (event) {
        expect({ taskKey, state, on, reason, seq }).toEqual({
          taskKey,
          state: event.state,
          on: event.on,
          reason: event.reason,
          seq: event.seq,
        });
      } else {
        expect({ state, on, seq, isMoved: pinnedWeek !== null }).toEqual({
          ...{ state: "open", on: null, seq: 0n, isMoved: true },
        });
      }
    }
    expect(states.length).toBeGreaterThan(newest.size);
  });

  it("has events in the order of their days, some of them corrections", async () => {
    const events = await db.progressEvent.findMany({ where: { userId }, orderBy: { seq: "asc" } });
    const instants = events.map(({ at }) => at.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(new Set(events.map(({ taskKey }) => taskKey)).size).toBeLessThan(events.length);
  });

  it("has skipped tasks with every reason", async () => {
    const { year } = await demoYear();
    const reasons = [...year.records.states.values()].flatMap(({ reason }) => reason ?? []);
    expect([...new Set(reasons)].sort()).toEqual([
      ...["badResource", "known", "noTime", "notRelevant", "tooHard"],
    ]);
  });

  it("is in week 34, about three weeks later than first planned, with a next step and a task moved there", async () => {
    const { enrollment, year } = await demoYear();
    const { weeks, state, records } = year;
    const current = findCurrentWeek(weeks, state);
    expect(current?.week).toBe(34);
    expect(current && findNextStep(current, state)?.key).toBe("i34-t2");
    expect(pinnedTasks(weeks, 34, records.states).map(({ key }) => key)).toEqual(["i33-t5"]);
    expect(weeksLeftOpen(weeks, { ...state, states: records.states }).length).toBeGreaterThan(5);
    const baseline = enrollment.baseline.dates;
    const days = slipDays({ weeks, baseline, today, ...records });
    expect(slipOf(days)).toEqual({ kind: "weeks", count: 3, direction: "later" });
  });

  it("has plausible progress: more than half done, a little more settled, most weeks proved", async () => {
    const { whole, milestones } = (await demoYear()).year.progress;
    expect(percentOf(whole.minutes.done, whole.minutes.total)).toBeGreaterThan(50);
    expect(percentOf(whole.minutes.settled, whole.minutes.total)).toBeLessThan(66);
    expect(whole.tasks.settled - whole.tasks.done).toBeGreaterThan(8);
    const finished = milestones.filter((milestone) => milestone.finished);
    expect(finished).toHaveLength(33);
    expect(finished.filter(({ proved }) => proved).length).toBeGreaterThan(15);
  });

  it("has two weeks away in month 4 and one empty calendar week later", async () => {
    const { year } = await demoYear();
    const days = [...year.records.states.values()].flatMap(({ state, on }) =>
      state === "done" && on ? [on] : [],
    );
    const gaps = [...new Set(days)]
      .toSorted()
      .flatMap((day, index, all) => {
        const next = all[index + 1];
        return next ? [daysBetween(day, next)] : [];
      })
      .filter((gap) => gap > 6);
    expect(gaps).toEqual([17, 9]);
  });

  it("has tasks of the other track, done before the choice", async () => {
    const { year } = await demoYear();
    const other = [...year.records.states].filter(([key]) => key.startsWith("g"));
    expect(other.filter(([, { state }]) => state === "done").length).toBeGreaterThanOrEqual(4);
  });
});

describe("the demo's evidence", () => {
  it("is 23 pieces of all kinds, three of them pinned, some private, and one more in the bin", async () => {
    const all = await db.evidence.findMany({ where: { userId } });
    const kept = all.filter(({ deletedAt }) => deletedAt === null);
    expect(kept).toHaveLength(23);
    expect(all).toHaveLength(24);
    expect(all.every(({ kind }) => isEvidenceKind(kind))).toBe(true);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(evidenceKinds));
    expect(kept.flatMap(({ pinOrder }) => pinOrder ?? []).sort()).toEqual([1, 2, 3]);
    expect(kept.filter(({ isPublic }) => !isPublic).length).toBeGreaterThan(2);
    expect(kept.filter(({ pinOrder, isPublic }) => pinOrder && !isPublic)).toEqual([]);
    const binned = all.find(({ deletedAt }) => deletedAt !== null);
    expect(now.getTime() - (binned?.deletedAt?.getTime() ?? 0)).toBeLessThan(30 * 86_400_000);
  });

  it("keeps the limits, and links by addresses and skills that our own rules accept", async () => {
    for (const piece of await db.evidence.findMany({ where: { userId } })) {
      expect(countCharacters(piece.claim)).toBeLessThanOrEqual(textLimits.claim);
      for (const detail of [piece.myPart, piece.limits, piece.withWhom])
        expect(tooManyBy(detail, textLimits.evidenceDetail)).toBe(0);
      expect(parseLink(piece.url)).toEqual({ ok: true, url: piece.url });
      expect(piece.skillKeys.filter((key) => !findSkill(version, key))).toEqual([]);
      expect(fromDateColumn(piece.madeOn) <= today).toBe(true);
    }
  });

  it("stands for tasks that exist, that are done, and not before there was something to show", async () => {
    const { year } = await demoYear();
    const links = await db.evidenceTask.findMany({ where: { evidence: { userId } } });
    const undone = links.filter(
      ({ taskKey }) => year.records.states.get(taskKey)?.state !== "done",
    );
    expect(undone).toEqual([]);
    expect(links.filter(({ taskKey }) => !findTask(version, taskKey))).toEqual([]);
  });
});

describe("the demo's notes", () => {
  it("are about forty, on things that exist, within the limits", async () => {
    const notes = await db.note.findMany({ where: { userId } });
    const ids = (await db.evidence.findMany({ where: { userId } })).map(({ id }) => id);
    expect(notes.length).toBeGreaterThan(35);
    const exists = {
      task: (key: string) => findTask(version, key) !== null,
      week: (key: string) => findMilestone(version, key) !== null,
      evidence: (key: string) => ids.includes(key),
    };
    for (const { subjectKind, subjectKey, text, stoppedAt, createdAt, updatedAt } of notes) {
      const known = Object.entries(exists).find(([kind]) => kind === subjectKind);
      expect({ subjectKey, exists: known?.[1](subjectKey) }).toEqual({ subjectKey, exists: true });
      expect(tooManyBy(text, textLimits.note)).toBe(0);
      expect(tooManyBy(stoppedAt, textLimits.stoppedAt)).toBe(0);
      expect(text + stoppedAt).not.toBe("");
      expect(createdAt <= updatedAt && updatedAt <= now).toBe(true);
    }
  });

  it("say where the learner stopped in the current week", async () => {
    const notes = await db.note.findMany({ where: { userId, NOT: { stoppedAt: "" } } });
    const keys = notes.map(({ subjectKey }) => subjectKey);
    expect(keys).toEqual(expect.arrayContaining(["i34-t2", "i34-t3", "i34-own-circuit"]));
  });
});

describe("writing the demo again", () => {
  it.each([0, 1, 2, 3, 4, 5, 6])(
    "leaves one demo account whose year ends today, %i days later",
    async (later) => {
      const day = addDays(today, later);
      const instant = new Date(now.getTime() + later * 86_400_000);
      await writeDemo({ today: day, now: instant, timeZone: "Asia/Seoul" });

      expect(await db.user.count({ where: { email: demoAccount.email } })).toBe(1);
      expect(await db.enrollment.count({ where: { userId } })).toBe(1);
      expect(await db.evidence.count({ where: { userId } })).toBe(24);
      expect(await db.handle.findMany({ where: { userId } })).toMatchObject([
        { handle: demoAccount.handle },
      ]);

      const { enrollment, year } = await demoYear();
      for (const { state, on } of year.records.states.values()) {
        if (state === "open") continue;
        expect(on && on >= enrollment.startDate && on <= day).toBe(true);
      }
      const future = { userId, at: { gt: instant } };
      expect(await db.progressEvent.count({ where: future })).toBe(0);
      expect(findCurrentWeek(year.weeks, year.state)?.week).toBe(34);
      const baseline = enrollment.baseline.dates;
      const slip = slipOf(slipDays({ weeks: year.weeks, baseline, today: day, ...year.records }));
      expect([2, 3]).toContain(slip.kind === "weeks" ? slip.count : 0);
    },
  );

  it("undoes what a visitor changed, keeps the session and touches nobody else", async () => {
    const { userId: other } = await addLearner();
    await db.user.update({
      where: { id: userId },
      data: { email: "visitor@example.com", passwordHash: null },
    });
    await db.handle.updateMany({
      where: { userId },
      data: { userId: null, freedAt: now, formerId: userId },
    });
    const sessions = await db.session.count({ where: { userId } });
    await writeDemo({ today, now });

    const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.email).toBe(demoAccount.email);
    expect(await matchesPassword(demoAccount.password, user.passwordHash)).toBe(true);
    expect(await db.session.count({ where: { userId } })).toBe(sessions);
    expect(await db.handle.count({ where: { userId } })).toBe(1);
    expect(await db.enrollment.count({ where: { userId: other } })).toBe(1);
  });

  it("brings the account back after it was deleted", async () => {
    await db.user.delete({ where: { id: userId } });
    await db.erasure.create({ data: { id: userId } });
    await db.handle.deleteMany({ where: { handle: demoAccount.handle } });
    await writeDemo({ today, now });
    expect(await db.enrollment.count({ where: { userId } })).toBe(1);
    expect(await db.erasure.count({ where: { id: userId } })).toBe(0);
  });

  it("refuses to take over an account that has the demo's address, and changes nothing", async () => {
    await db.user.update({ where: { id: userId }, data: { email: "visitor@example.com" } });
    const squatter = await db.user.create({ data: { name: "Ada", email: demoAccount.email } });
    await expect(writeDemo({ today, now })).rejects.toThrow();
    expect(await db.enrollment.count({ where: { userId } })).toBe(1);
    expect(await db.enrollment.count({ where: { userId: squatter.id } })).toBe(0);
  });
});
