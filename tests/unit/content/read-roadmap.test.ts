import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { type RoadmapFiles, smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { roadmapWithRoles } from "@/tests/support/small-roles";

const read = (files: RoadmapFiles) => withRoadmapFolder(files, readRoadmap);

describe("reading a roadmap", () => {
  it("turns the files into content, in the order of weeks and tracks", async () => {
    const content = await read(smallRoadmap());
    expect(content.milestones.map(({ key }) => key)).toEqual([
      "w1-begin",
      "a2-wire",
      "b2-books",
      "w3-end",
    ]);
    expect(content).toMatchObject({ key: "small", weeks: 3, nominalHundredths: 750 });
    expect(content.milestones[1]?.tasks[0]).toEqual({
      key: "a2-t1",
      milestoneKey: "a2-wire",
      kind: "read",
      priority: "must",
      minutes: 60,
      resourceKeys: ["manual"],
      skillKeys: ["looking"],
      uses: [],
      title: { en: "Read" },
      detail: { en: "Read the manual." },
      note: { en: "Slowly." },
      deliverable: null,
    });
    expect(content.resources.get("manual")).toEqual({
      key: "manual",
      title: { en: "The Manual" },
      authors: "A. Author",
      year: null,
      url: "https://example.org/manual",
      kind: "book",
      minutes: null,
      free: true,
      languages: ["en"],
      why: { en: "There is no other." },
      also: [],
      verified: true,
    });
  });

  it("reads job profiles, and null when there are none", async () => {
    expect((await read(smallRoadmap())).roles).toBeNull();

    const { roles } = await read(roadmapWithRoles());
    expect(roles).toMatchObject({ checkedOn: "2026-11-21", related: [{ key: "pilot" }] });
    expect(roles?.salaries?.levels.map(({ openEnded }) => openEnded)).toEqual([false, true]);
    const [watcher, sailor] = roles?.profiles ?? [];
    expect(watcher?.facts.map(({ year, note }) => [year, note])).toEqual([
      [2026, null],
      [null, { en: "unsourced" }],
    ]);
    expect(watcher?.requirements.map(({ inferred, weeks }) => [inferred, weeks])).toEqual([
      [false, [1, 3]],
      [true, [2]],
    ]);
    expect(sailor).toMatchObject({ trackKeys: [], employers: [], facts: [] });
  });

  it("lays translations over job profiles, by key and by order", async () => {
    const korean = {
      notes: ["채용 공고가 아니에요."],
      profiles: {
        watcher: { facts: [{ value: "바다" }, null], requirements: { "wat-1": { text: "보기" } } },
      },
    };
    const { roles } = await read({ ...roadmapWithRoles(), "locales/ko/roles.yaml": korean });
    const [watcher] = roles?.profiles ?? [];
    expect(roles?.notes).toEqual([
      { en: "Profiles are no vacancies.", ko: "채용 공고가 아니에요." },
    ]);
    expect(watcher?.facts.map(({ value }) => value.ko)).toEqual(["바다", undefined]);
    expect(watcher?.requirements.map(({ text }) => text.ko)).toEqual(["보기", undefined]);
  });

  it("names file and path of what does not fit", async () => {
    const files = smallRoadmap();
    const task = files["milestones/03-w3-end.yaml"].tasks[0];
    Object.assign(task ?? {}, { minutes: 0, tilte: "Misspelt" });
    Object.assign(files["resources.yaml"][0] ?? {}, { url: "javascript:alert(1)" });

    const error = await read(files).catch(String);
    expect(error).toContain("milestones/03-w3-end.yaml: tasks.w3-t1.minutes: ");
    expect(error).toContain('milestones/03-w3-end.yaml: tasks.w3-t1: Unrecognized key: "tilte"');
    expect(error).toContain("resources.yaml: manual.url: must be an http or https address");

    const roles = roadmapWithRoles();
    Object.assign(roles["roles.yaml"], { checked_on: "2026-02-30" });
    Object.assign(roles["roles.yaml"].profiles[0]?.facts?.[0] ?? {}, { kind: "weather" });
    Object.assign(roles["roles.yaml"].profiles[1]?.requirements[0] ?? {}, { skills: [] });
    const said = await read(roles).catch(String);
    expect(said).toContain("roles.yaml: checked_on: must be a day");
    expect(said).toContain("roles.yaml: profiles.watcher.facts.1.kind: Invalid option");
    expect(said).toContain("roles.yaml: profiles.sailor.requirements.sai-1.skills: Too small");
  });

  it.each([
    ["roadmap.yaml", "key: [", "roadmap.yaml: "],
    ["skills.yaml", "- key: a\n  key: b\n", "skills.yaml: Map keys must be unique"],
    ["resources.yaml", "", "resources.yaml: "],
  ])("says which file is not YAML or empty: %s", async (file, text, expected) => {
    await expect(read({ ...smallRoadmap(), [file]: text })).rejects.toThrow(expected);
  });

  it("misses a file that is named and not there", async () => {
    const files = smallRoadmap();
    files["roadmap.yaml"].files.track_choice = "choice.yaml";
    await expect(read(files)).rejects.toThrow("choice.yaml: does not exist");
  });

  it("refuses a folder without a roadmap", async () => {
    await expect(read({})).rejects.toThrow("roadmap.yaml: does not exist");
  });

  it("wants a milestone's file named after week and key", async () => {
    const { "milestones/03-w3-end.yaml": last, ...files } = smallRoadmap();
    await expect(read({ ...files, "milestones/end.yaml": last })).rejects.toThrow(
      "milestones/end.yaml: must be named 03-w3-end.yaml",
    );
  });

  it("keeps the keys of placeholders free", async () => {
    const { "milestones/03-w3-end.yaml": last, ...files } = smallRoadmap();
    const taken = { ...files, "milestones/03-s3.yaml": { ...last, key: "s3" } };
    await expect(read(taken)).rejects.toThrow("key: is reserved for placeholders");
  });
});
