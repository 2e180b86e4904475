import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import { readDocument } from "@/lib/content/read-document";
import { writeDocument } from "@/lib/content/write-document";
import { importRoadmap } from "@/lib/data/import-roadmap";
import { findOwnVersionId, listOwnRoadmaps, removeOwnRoadmap } from "@/lib/data/own-roadmaps";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { UserId } from "@/lib/domain/user";
import { loadExport } from "@/lib/loaders/export";
import { loadOwnDocument } from "@/lib/loaders/roadmap-document";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { contentOf, pianoDocument, shapedDocument } from "@/tests/support/own-roadmap";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

beforeEach(truncateAll);

const piano = (change: (document: string) => string = (document) => document) =>
  contentOf(change(pianoDocument));

async function newestOf(userId: UserId) {
  const [roadmap] = await listOwnRoadmaps(userId);
  if (!roadmap) throw new Error("There is no roadmap.");
  return { ...roadmap, version: await getRoadmapVersion(roadmap.versionId) };
}

async function countVersions(): Promise<number> {
  const [row] = await runOn(ownerUrl(), 'select count(*)::int as n from "RoadmapVersion"');
  return Number(row?.n);
}

describe("importing", () => {
  it("stores the roadmap as the learner's own, and gives it back to the byte", async () => {
    const builtIn = await publishSmallRoadmap();
    const userId = await addUser();
    expect(await importRoadmap(userId, await piano())).toEqual({ kind: "imported", number: 1 });

    const { id, version, ...listed } = await newestOf(userId);
    expect(listed).toMatchObject({
      ...{ key: "piano", number: 1, weeks: 2, tracks: 0, tasks: 2, years: 0 },
      nominalHundredths: 300,
    });
    expect(version).toMatchObject({ ...(await piano()), isBuiltIn: false, number: 1 });
    const file = await loadOwnDocument(userId, id);
    expect(file).toEqual({ name: "piano-v1.yaml", text: writeDocument(await piano()) });
    // Nothing of it is what new learners get.
    expect((await getLatestVersion()).id).toBe(builtIn.id);
  });

  it("makes the next version of a known key, and writes nothing for the same text", async () => {
    const userId = await addUser();
    await importRoadmap(userId, await piano());
    expect(await importRoadmap(userId, await piano())).toEqual({ kind: "same", number: 1 });
    const shorter = await piano((text) => text.replace("minutes: 120", "minutes: 60"));
    expect(await importRoadmap(userId, shorter)).toEqual({ kind: "imported", number: 2 });
    // And back to what the first version said.
    expect(await importRoadmap(userId, await piano())).toEqual({ kind: "imported", number: 3 });
    expect((await newestOf(userId)).version.milestones[0]?.tasks[0]?.minutes).toBe(120);
  });

  it("keeps the versions that a year is on or can go back to, and no others", async () => {
    const userId = await addUser();
    const minutes = (count: number) =>
      piano((text) => text.replace("minutes: 120", `minutes: ${count}`));
    await importRoadmap(userId, await minutes(10));
    const first = await newestOf(userId);
    const yearId = await addYear(userId, first.versionId);
    await importRoadmap(userId, await minutes(20));
    await importRoadmap(userId, await minutes(30));
    expect(await countVersions()).toBe(2);

    const third = await newestOf(userId);
    await runOn(
      ownerUrl(),
      'update "Enrollment" set "formerVersionId" = "versionId", "versionId" = $2, "acceptedAt" = now() where id = $1',
      [yearId, third.versionId],
    );
    await importRoadmap(userId, await minutes(40));
    expect(await countVersions()).toBe(3);
    expect((await newestOf(userId)).number).toBe(4);
  });

  it("retires what is gone by itself, and takes back what returns", async () => {
    const userId = await addUser();
    await importRoadmap(userId, await piano());
    const renamed = await piano((text) => text.replace("key: both-hands-1", "key: both-hands-2"));
    await importRoadmap(userId, renamed);
    expect((await newestOf(userId)).version.retired).toEqual([
      { kind: "task", key: "both-hands-1", title: { en: "Record the song" } },
    ]);
    await importRoadmap(userId, await piano());
    expect((await newestOf(userId)).version.retired).toEqual([
      { kind: "task", key: "both-hands-2", title: { en: "Record the song" } },
    ]);
  });

  it("takes five roadmaps and no sixth, also when all come at once", async () => {
    const userId = await addUser();
    const contents = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        piano((text) => text.replace("key: piano", `key: piano-${index}`)),
      ),
    );
    const results = await Promise.all(contents.map((content) => importRoadmap(userId, content)));
    expect(results.filter(({ kind }) => kind === "imported")).toHaveLength(5);
    expect(results.filter(({ kind }) => kind === "tooMany")).toHaveLength(3);
    expect(await listOwnRoadmaps(userId)).toHaveLength(5);
    // A new version of one of them is no sixth.
    const [known] = await listOwnRoadmaps(userId);
    const again = await piano((text) =>
      text.replace("key: piano", `key: ${known?.key}`).replace("Two weeks", "Some weeks"),
    );
    expect(await importRoadmap(userId, again)).toEqual({ kind: "imported", number: 2 });
  });

  it("makes one version of each of several that come at once under one key", async () => {
    const userId = await addUser();
    const contents = await Promise.all(
      [10, 20, 30, 40].map((count) =>
        piano((text) => text.replace("minutes: 120", `minutes: ${count}`)),
      ),
    );
    const results = await Promise.all(contents.map((content) => importRoadmap(userId, content)));
    expect(results.map((result) => ("number" in result ? result.number : 0)).sort()).toEqual([
      1, 2, 3, 4,
    ]);
    expect(await countVersions()).toBe(1);
  });

  it("takes a roadmap of 104 weeks with four tracks", async () => {
    const userId = await addUser();
    const large = await shapedDocument({ key: "large", weeks: 104, phases: 8, tracks: 4 });
    await importRoadmap(userId, await contentOf(large));
    expect(await newestOf(userId)).toMatchObject({ weeks: 104, tracks: 4, tasks: 520 });
  });
});

it("stores whatever text the reading lets pass, and gives it back the same", async () => {
  const userId = await addUser();
  let stored = 0;
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const goal = JSON.stringify(text);
      const reading = await readDocument(
        pianoDocument.replace("You can play the song.", () => goal),
      );
      if (!reading.ok) return;
      expect(["imported", "same"]).toContain((await importRoadmap(userId, reading.content)).kind);
      expect((await newestOf(userId)).version.milestones).toEqual(reading.content.milestones);
      stored += 1;
    }),
    { numRuns: 60 },
  );
  expect(stored).toBeGreaterThan(10);
});

it("is in the export of everything, as it can be imported again", async () => {
  const userId = await addUser();
  await importRoadmap(userId, await piano());
  const exported = JSON.parse(JSON.stringify(await loadExport(userId, new Date())));
  expect(exported.roadmaps).toMatchObject([{ key: "piano", version: 1 }]);
  expect(await contentOf(JSON.stringify(exported.roadmaps[0].document))).toEqual(await piano());
});

describe("somebody else's roadmap", () => {
  it("is not found, and not deleted", async () => {
    const [ada, eve] = [await addUser(), await addUser()];
    await importRoadmap(ada, await piano());
    const { id } = await newestOf(ada);
    for (const roadmapId of [id, randomUUID()]) {
      expect(await findOwnVersionId(eve, roadmapId)).toBe(null);
      expect(await loadOwnDocument(eve, roadmapId)).toBe(null);
      expect(await removeOwnRoadmap(eve, roadmapId)).toBe("notFound");
    }
    expect(await loadOwnDocument(eve, "no id at all")).toBe(null);
    expect(await listOwnRoadmaps(eve)).toEqual([]);
    expect(await listOwnRoadmaps(ada)).toHaveLength(1);
  });

  it("may have the same key", async () => {
    const [ada, eve] = [await addUser(), await addUser()];
    await importRoadmap(ada, await piano());
    const hers = await piano((text) => text.replace("Two weeks", "My weeks"));
    expect(await importRoadmap(eve, hers)).toEqual({ kind: "imported", number: 1 });
    expect((await newestOf(ada)).title).toEqual({ en: "Two weeks at the piano" });
  });
});

describe("deleting", () => {
  it("takes the roadmap away with everything in it", async () => {
    const userId = await addUser();
    await importRoadmap(userId, await piano());
    expect(await removeOwnRoadmap(userId, (await newestOf(userId)).id)).toBe("removed");
    expect(await countVersions()).toBe(0);
    expect(await runOn(ownerUrl(), 'select 1 from "Task"')).toEqual([]);
  });

  it("is refused while a year is on any version of it", async () => {
    const userId = await addUser();
    await importRoadmap(userId, await piano());
    const { id, versionId } = await newestOf(userId);
    await addYear(userId, versionId, { active: false });
    await importRoadmap(userId, await piano((text) => text.replace("Two weeks", "New weeks")));
    expect(await removeOwnRoadmap(userId, id)).toBe("inUse");
    expect(await newestOf(userId)).toMatchObject({ number: 2, years: 1 });
  });

  it("never touches the built-in one", async () => {
    const builtIn = await publishSmallRoadmap();
    const userId = await addUser();
    const [row] = await runOn(
      ownerUrl(),
      'select "roadmapId" from "RoadmapVersion" where id = $1',
      [builtIn.id],
    );
    expect(await removeOwnRoadmap(userId, String(row?.roadmapId))).toBe("notFound");
    expect(await countVersions()).toBe(1);
  });
});
