import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";

import { readDocument } from "@/lib/content/read-document";
import { importRoadmap } from "@/lib/data/import-roadmap";
import { listOwnRoadmaps } from "@/lib/data/own-roadmaps";
import { setTaskState } from "@/lib/data/progress";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { findYearFacts } from "@/lib/data/year-facts";
import { listYears, startAnotherYear } from "@/lib/data/years";
import { baselineDates } from "@/lib/domain/baseline";
import { calendarDate } from "@/lib/domain/calendar-date";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";
import { loadBuiltInDocument } from "@/lib/loaders/roadmap-document";
import { activeYear, addAccount, publishBuiltIn, startYearOf } from "@/tests/support/built-in-year";
import { truncateAll } from "@/tests/support/database";

const day = calendarDate("2026-03-01");

/** Every third task of the roadmap done, every seventh skipped. */
async function tickSome(userId: UserId): Promise<void> {
  const { id } = await activeYear(userId);
  const tasks = (await getLatestVersion()).milestones.flatMap((milestone) => milestone.tasks);
  for (const [index, { key }] of tasks.entries()) {
    if (index % 3 !== 0 && index % 7 !== 0) continue;
    await setTaskState(userId, {
      ...{ enrollmentId: id, taskKey: key, opId: randomUUID(), on: day, onGiven: true },
      ...{ state: index % 3 === 0 ? "done" : "skipped", reason: null },
    });
  }
}

/** Everything that is computed of the learner's active year, on a track. */
async function yearOf(userId: UserId, trackKey: string | null) {
  const enrollment = await activeYear(userId);
  const version = await getRoadmapVersion(enrollment.versionId);
  const facts = await findYearFacts(userId, enrollment.id);
  const { progress, plan } = assembleYear(version, { ...enrollment, trackKey }, facts);
  return { progress, plan };
}

beforeAll(async () => {
  await truncateAll();
  await publishBuiltIn();
});

describe("the built-in roadmap, downloaded and imported as one's own", () => {
  it("gives the same numbers and dates for the same ticks, on every track", async () => {
    const { text } = await loadBuiltInDocument();
    const reading = await readDocument(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));

    const userId = await addAccount();
    await startYearOf(userId);
    await tickSome(userId);
    const before = {
      none: await yearOf(userId, null),
      interpretability: await yearOf(userId, "interpretability"),
      governance: await yearOf(userId, "governance"),
    };
    expect(before.none.progress.whole.tasks).toMatchObject({ total: 208 });
    expect(before.none.progress.whole.tasks.done).toBeGreaterThan(50);

    await importRoadmap(userId, reading.content);
    const [own] = await listOwnRoadmaps(userId);
    const version = await getRoadmapVersion(own?.versionId ?? "");
    const choices = {
      ...{ startDate: calendarDate("2026-01-05"), hoursHundredths: 1200, trackKey: null },
      knownWeeks: [],
    };
    const fromId = (await activeYear(userId)).id;
    const isStarted = await startAnotherYear(userId, {
      ...{ ...choices, fromId, versionId: version.id, bringOver: true },
      baselineDates: baselineDates({
        ...{ ...choices, nominalHundredths: version.nominalHundredths },
        weeks: milestonesOf(version, null),
      }),
    });
    expect(isStarted).toBe(true);
    expect((await listYears(userId))[0]).toMatchObject({ versionId: version.id, active: true });
    expect(version.isBuiltIn).toBe(false);

    expect({
      none: await yearOf(userId, null),
      interpretability: await yearOf(userId, "interpretability"),
      governance: await yearOf(userId, "governance"),
    }).toEqual(before);
  });
});
