import "server-only";

import { type FoundNote, searchNotes } from "@/lib/data/note-search";
import { cleanLine } from "@/lib/domain/clean-text";
import { excerpt } from "@/lib/domain/excerpt";
import { textIn } from "@/lib/domain/locale";
import { isNoteKind, type NoteSubject } from "@/lib/domain/note";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { todayFor } from "@/lib/domain/today";

import { type Learner, requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";

const perPage = 10;
/** Of a note in the list, in UTF-16 units; the rest is a click away. */
const shownOfEach = 800;
const longestQuery = 200;
const mostWords = 10;

export type NotesAsked = {
  /** What to look for. */
  readonly query: string;
  /** From 1, as it stands in the address. */
  readonly page: string;
  /** `kind:key` of the one note to show whole. */
  readonly note: string;
};

/** A page of the learner's notes, all or those with some words, or one note whole. */
export async function loadNotes(asked: NotesAsked) {
  const learner = await requireLearner();
  const { user, locale } = learner;
  const query = cleanLine(asked.query.slice(0, longestQuery));
  const page = /^[1-9]\d{0,3}$/.test(asked.page) ? Number(asked.page) : 1;
  const only = readSubject(asked.note);
  const words = only ? [] : query.split(" ").filter(Boolean).slice(0, mostWords);
  const [found, version] = await Promise.all([
    searchNotes(user.id, { words, page: only ? 1 : page, perPage, subject: only }),
    readNamedRoadmap(learner),
  ]);

  return {
    locale,
    query: only ? "" : query,
    only,
    page,
    pages: Math.max(1, Math.ceil(found.total / perPage)),
    total: found.total,
    notes: found.notes.map((note) => toListed(note, learner, version, only !== null)),
  };
}

export type LoadedNotes = Awaited<ReturnType<typeof loadNotes>>;
export type ListedNote = LoadedNotes["notes"][number];

function toListed(note: FoundNote, learner: Learner, version: RoadmapVersion, isWhole: boolean) {
  const { subject, stoppedAt, updatedAt } = note;
  const about = findRoadmapSubject(version, subject);
  const title = about ? textIn(about.title, learner.locale) : null;
  const shown = isWhole ? { text: note.text, isWhole } : excerpt(note.text, shownOfEach);
  return {
    ...shown,
    subject,
    stoppedAt,
    /** The claim for evidence; the key for what this roadmap never had. */
    title: title ?? { text: note.evidenceClaim ?? subject.key, lang: null },
    week: about?.week ?? null,
    path: notePath(subject, about?.milestoneKey ?? null),
    writtenOn: todayFor({ instant: new Date(updatedAt), ...learner.user }),
  };
}

/** Where the note can be written on, or null when that is gone. */
export function notePath({ kind, key }: NoteSubject, milestoneKey: string | null): string | null {
  if (kind === "evidence") return `/evidence/${key}#note`;
  if (milestoneKey === null) return null;
  return kind === "week"
    ? `/weeks/${milestoneKey}#week-note`
    : `/weeks/${milestoneKey}#note-${key}`;
}

function readSubject(note: string): NoteSubject | null {
  const [kind, key = ""] = note.split(":");
  return isNoteKind(kind) && /^[a-z0-9-]{1,80}$/.test(key) ? { kind, key } : null;
}
