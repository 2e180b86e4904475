import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";

import { publishBuiltInRoadmap } from "@/lib/content/publish";
import { readRoadmap } from "@/lib/content/read-roadmap";
import { db } from "@/lib/data/client";
import { publishRoadmapVersion } from "@/lib/data/roadmap-publish";
import { getLatestVersion, getRoadmapVersion, readVersion } from "@/lib/data/roadmaps";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findRoles } from "@/lib/loaders/roles-source";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { secondEdition } from "@/tests/support/second-edition";
import { type RoadmapFiles, smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { roadmapWithRoles } from "@/tests/support/small-roles";

const aiSafety = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));

const contentOf = (files: RoadmapFiles) => withRoadmapFolder(files, readRoadmap);
const publish = async (files: RoadmapFiles) => publishRoadmapVersion(await contentOf(files));

beforeEach(truncateAll);

describe("publishing", () => {
  it("stores the built-in roadmap so that it is read back the same", async () => {
    expect(await publishBuiltInRoadmap(aiSafety)).toEqual({ number: 1, published: true });
    const { id, number, isBuiltIn, ...stored } = await getLatestVersion();
    expect([number, isBuiltIn]).toEqual([1, true]);
    expect(stored).toEqual(await readRoadmap(aiSafety));
    expect(stored.resources.size).toBe(263);
    expect(await getRoadmapVersion(id)).toBe(await getLatestVersion());
  });

  it("keeps translations", async () => {
    const files = { ...smallRoadmap(), "locales/ko/skills.yaml": { looking: { name: "보기" } } };
    await publish(files);
    const version = await getLatestVersion();
    expect(version.skills[0]?.name).toEqual({ en: "Looking", ko: "보기" });
    expect(version.trackChoice).toBe(null);
    expect(version.nominalHundredths).toBe(750);
  });

  it("writes nothing when the content is known", async () => {
    await publish(smallRoadmap());
    const before = await countRows();
    expect(await publish(smallRoadmap())).toEqual({ number: 1, published: false });
    expect(await countRows()).toEqual(before);
  });

  it("numbers what is new and leaves the old version as it was", async () => {
    await publish(smallRoadmap());
    const first = await getLatestVersion();
    expect(await publish(renamed("Three better weeks"))).toEqual({
      ...{ number: 2, published: true },
      changes: { added: 0, changed: 1, retired: 0, translated: 0 },
    });

    expect((await getLatestVersion()).title.en).toBe("Three better weeks");
    expect(await readVersion(db, first.id)).toEqual(first);
  });

  it("counts what a version changes, in all languages", async () => {
    await publish(smallRoadmap());
    const files = { ...secondEdition(), "locales/ja/skills.yaml": { looking: { name: "見る" } } };
    expect(await publish(files)).toEqual({
      ...{ number: 2, published: true },
      changes: { added: 1, changed: 3, retired: 1, translated: 1 },
    });
  });

  it("does not make old content the newest when an older release starts again", async () => {
    await publish(smallRoadmap());
    await publish(renamed("Three better weeks"));
    expect(await publish(smallRoadmap())).toEqual({ number: 1, published: false });
    expect((await getLatestVersion()).number).toBe(2);
  });

  it("makes one version when several start at once", async () => {
    const content = await contentOf(smallRoadmap());
    const results = await Promise.all(
      Array.from({ length: 5 }, () => publishRoadmapVersion(content)),
    );
    expect(results.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1]);
    expect(results.filter(({ published }) => published)).toHaveLength(1);
    expect(await countRows()).toMatchObject({ Roadmap: 1, RoadmapVersion: 1, Milestone: 4 });
  });

  it("numbers two different editions that are published at once", async () => {
    const results = await Promise.all([publish(renamed("One")), publish(renamed("Other"))]);
    expect(results.map(({ number }) => number).sort()).toEqual([1, 2]);
    expect(await countRows()).toMatchObject({ Roadmap: 1, RoadmapVersion: 2 });
  });
});

describe("job profiles", () => {
  it("do not make a roadmap without any look new", async () => {
    const { roles, resources, ...content } = await contentOf(smallRoadmap());
    const before = canonicalJson({ ...content, resources: [...resources.values()] });
    await publish(smallRoadmap());
    const { contentHash } = await db.roadmapVersion.findFirstOrThrow();
    expect(roles).toBeNull();
    expect(contentHash).toBe(createHash("sha256").update(before).digest("hex"));
  });

  it("are one change, read back the same, and shown on older editions of the same roadmap", async () => {
    await publish(smallRoadmap());
    const first = await getLatestVersion();
    expect(await findRoles(first)).toBeNull();

    expect(await publish(roadmapWithRoles())).toMatchObject({ number: 2, changes: { changed: 1 } });
    const second = await getLatestVersion();
    expect(second.roles).toEqual((await contentOf(roadmapWithRoles())).roles);
    expect(await findRoles(second)).toEqual({
      ...{ catalogue: second.roles, edition: second, isOwn: true },
    });
    expect(await findRoles(first)).toEqual({
      ...{ catalogue: second.roles, edition: second, isOwn: false },
    });
    expect(await findRoles({ ...first, isBuiltIn: false })).toBeNull();
    expect(await findRoles({ ...first, key: "another" })).toBeNull();
  });
});

describe("permanent keys", () => {
  it("refuses an edition that lost one, names it and writes nothing", async () => {
    await publish(smallRoadmap());
    const before = await countRows();
    await expect(publish(withoutTask())).rejects.toThrow("Lost: task w1-t2.");
    expect(await countRows()).toEqual(before);
  });

  it("accepts the same edition once the key is retired, and never takes it back", async () => {
    await publish(smallRoadmap());
    const files = withoutTask();
    files["roadmap.yaml"].retired = [{ kind: "task", key: "w1-t2", title: "Write" }];
    expect(await publish(files)).toMatchObject({ number: 2, changes: { retired: 1 } });
    expect((await getLatestVersion()).retired).toEqual([
      { kind: "task", key: "w1-t2", title: { en: "Write" } },
    ]);

    const before = await countRows();
    await expect(publish(renamed("With the old task again"))).rejects.toThrow(
      "Reused: task w1-t2.",
    );
    expect(await countRows()).toEqual(before);
  });

  it("refuses a task key in another milestone", async () => {
    await publish(smallRoadmap());
    const files = withoutTask();
    const task = { ...smallRoadmap()["milestones/01-w1-begin.yaml"].tasks[1] };
    files["milestones/03-w3-end.yaml"].tasks.push(task as never);
    await expect(publish(files)).rejects.toThrow("Reused: task w1-t2.");
    expect(await countRows()).toMatchObject({ RoadmapVersion: 1 });
  });
});

describe("versions in memory", () => {
  it("are read once, also when several ask at the same time", async () => {
    await publish(smallRoadmap());
    const { id } = await db.roadmapVersion.findFirstOrThrow({ select: { id: true } });
    const [a, b, c] = await Promise.all([
      getRoadmapVersion(id),
      getRoadmapVersion(id),
      getLatestVersion(),
    ]);
    expect(a).toBe(b);
    expect(a).toBe(c);
    await truncateAll();
    expect(await getRoadmapVersion(id)).toBe(a);
  });

  it("cannot be changed", async () => {
    await publish(smallRoadmap());
    const version = await getLatestVersion();
    const [task] = version.milestones[0]?.tasks ?? [];
    expect(() => Object.assign(task?.title ?? {}, { en: "Changed" })).toThrow(TypeError);
    const resources = version.resources as RoadmapContent["resources"] & Map<string, unknown>;
    expect(() => resources.set("x", {})).toThrow(TypeError);
    expect(() => resources.clear()).toThrow(TypeError);
    expect(Object.isFrozen(resources.get("manual"))).toBe(true);
  });

  it("are asked for again after a failure", async () => {
    const id = "0192f0c0-0000-7000-8000-000000000001";
    await expect(getRoadmapVersion(id)).rejects.toThrow("There is no roadmap version");
    await publish(smallRoadmap());
    await runOn(ownerUrl(), `update "Phase" set title = '{}' where key = 'first'`);
    await expect(getLatestVersion()).rejects.toThrow("title");

    await runOn(ownerUrl(), `update "Phase" set title = '{"en":"First"}' where key = 'first'`);
    expect((await getLatestVersion()).phases[0]?.title.en).toBe("First");
  });
});

function renamed(title: string) {
  const files = smallRoadmap();
  files["roadmap.yaml"].title = title;
  return files;
}

function withoutTask() {
  const files = smallRoadmap();
  files["milestones/01-w1-begin.yaml"].tasks.pop();
  return files;
}

async function countRows(): Promise<Record<string, number>> {
  const tables = ["Roadmap", "RoadmapVersion", "Phase", "Track", "Milestone", "Task", "Resource"];
  const counts = tables.map((table) => `(select count(*)::int from "${table}") as "${table}"`);
  const [row] = await runOn(ownerUrl(), `select ${counts.join(", ")}`);
  return Object.fromEntries(tables.map((table) => [table, Number(row?.[table])]));
}
