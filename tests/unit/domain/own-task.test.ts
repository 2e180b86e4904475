import { expect, it } from "vitest";
import { readRoadmap } from "@/lib/content/read-roadmap";
import { textIn } from "@/lib/domain/locale";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import { withRetired } from "@/lib/domain/own-roadmap";
import { isOwnTaskKey, ownTaskId, ownTaskKey, toTask, withOwnTasks } from "@/lib/domain/own-task";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";

const content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
const version = { ...content, id: "v1", number: 1, isBuiltIn: true };
const id = "0192f0c0-0000-7000-8000-000000000001";
const own = {
  id,
  milestoneKey: "w1-begin",
  kind: "build",
  title: "케이블 납땜",
  minutes: 45,
} as const;

it("knows the key of an own task from every other", () => {
  expect(ownTaskId(ownTaskKey(id))).toBe(id);
  for (const key of ["own-", "own-1", "w1-t1", id, `own-${id.toUpperCase()}x`, `own-${id}-t1`]) {
    expect(isOwnTaskKey(key), key).toBe(false);
  }
});

it("shows an own task as it was written, whatever the language of the page", () => {
  for (const locale of ["en", "ko", "ja"] as const) {
    expect(textIn(toTask(own).title, locale)).toEqual({ text: "케이블 납땜", lang: locale });
  }
});

it("names own tasks beside those of the roadmap, with a place only where they have one", () => {
  const elsewhere = { ...own, id: "0192f0c0-0000-7000-8000-000000000002", title: "Old" };
  const named = withOwnTasks(version, { here: [own], elsewhere: [elsewhere] });
  const subject = (key: string) => findRoadmapSubject(named, { kind: "task", key });
  expect(subject(ownTaskKey(id))).toMatchObject({ milestoneKey: "w1-begin", week: 1 });
  expect(subject(ownTaskKey(elsewhere.id))).toMatchObject({ milestoneKey: null, week: null });
  expect(subject("w1-t1")).toMatchObject({ milestoneKey: "w1-begin" });
  expect(withOwnTasks(version, { here: [], elsewhere: [] })).toBe(version);
});

it("retires what a next version of a private roadmap lacks, and nothing else", () => {
  const [first, ...others] = content.milestones;
  if (!first) throw new Error("The small roadmap has weeks.");
  const next = {
    ...content,
    milestones: [{ ...first, tasks: first.tasks.slice(0, 1) }, ...others],
  };
  const gone = { kind: "task", key: "w1-t2", title: { en: "Write" } };
  expect(withRetired(content, next).retired).toEqual([gone]);
  // What is retired stays so, and what returns does not.
  const after = withRetired(content, next);
  expect(withRetired(after, next).retired).toEqual([gone]);
  expect(withRetired(after, content).retired).toEqual([]);
});
