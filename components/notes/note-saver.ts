import { type DraftStore, dropDraft, keepDraft } from "@/components/drafts/draft-store";
import { cleanLine, cleanText } from "@/lib/domain/clean-text";

import { type NoteDraft, readNoteDraft } from "./note-draft";
import type { NoteAnswer } from "./note-request";
import {
  charactersOver,
  isSame,
  joinBoth,
  merge,
  type NoteTexts,
  type StoredNote,
} from "./note-texts";

export type NoteStatus =
  | { readonly kind: "idle" | "unsaved" | "saving" | "signedOut" | "gone" }
  | { readonly kind: "waiting"; readonly isStorageFull: boolean }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "tooLong"; readonly by: number }
  | { readonly kind: "conflict"; readonly theirs: StoredNote };

export type NoteView = NoteTexts & {
  readonly status: NoteStatus;
  /** The texts come from this browser's draft of an earlier visit. */
  readonly isRestored: boolean;
  /** What was given up for the other version, while that can still be taken back. */
  readonly given: NoteTexts | null;
};

/** What the saver touches outside itself, so that tests can hold it. */
export type NoteWorld = {
  readonly send: (texts: NoteTexts, version: number, isLeaving: boolean) => Promise<NoteAnswer>;
  readonly drafts: () => DraftStore;
  readonly now: () => number;
  /** Calls back once after some milliseconds; the answer calls it off. */
  readonly wait: (ms: number, then: () => void) => () => void;
};

const afterTypingMs = 1000;
const retrySeconds = [2, 5, 15, 30, 60];

/**
 * Keeps one note saved while it is typed: draft at once, save a second after the last key, one request at
 * a time, again and again while the server cannot be reached. Whatever happens, what was typed stays in the
 * field and in the draft until the server has it. A save that meets a newer version is merged when the two
 * sides changed different parts, and is otherwise left to the learner (`decide`).
 */
export function createNoteSaver(stored: StoredNote, draftKey: string, world: NoteWorld) {
  /** What the server holds, as far as we know. */
  let base = stored;
  let view: NoteView = {
    ...textsOf(stored),
    status: { kind: "idle" },
    isRestored: false,
    given: null,
  };
  /** Sent, and not answered with a clear yes or no: the very same is sent again until there is an answer. */
  let sent: NoteTexts | null = null;
  /** The draft as this page wrote it: another tab may keep something else in the same place. */
  let kept: NoteDraft | null = null;
  let isSending = false;
  let failures = 0;
  let callOff = () => {};
  const listeners = new Set<() => void>();

  const mine = () => cleaned(view);
  const isSaved = () => isSame(mine(), base);
  const isStuck = () => view.status.kind === "conflict" || charactersOver(mine()) > 0;

  function show(change: Partial<NoteView>) {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  /** Signed out is said until an answer says otherwise: its link must not go away while it is being clicked. */
  function showPassing(kind: "unsaved" | "saving") {
    if (view.status.kind !== "signedOut") show({ status: { kind } });
  }

  function keep() {
    kept = { ...textsOf(view), version: base.version, sent };
    keepDraft(world.drafts, draftKey, kept);
  }

  function saveIn(ms: number) {
    callOff();
    callOff = world.wait(ms, save);
  }

  /** Says how things stand and does what follows, after the texts or the base have changed. */
  function settle(ms: number) {
    callOff();
    if (view.status.kind === "conflict") return keep();
    if (isSaved()) return finish();
    keep();
    const by = charactersOver(mine());
    if (by > 0) return show({ status: { kind: "tooLong", by } });
    showPassing(isSending ? "saving" : "unsaved");
    saveIn(ms);
  }

  function finish() {
    const draft = readNoteDraft(world.drafts, draftKey);
    if (draft && kept && isSame(draft, kept)) dropDraft(world.drafts, draftKey);
    const isNew = base.version > 0 && view.status.kind !== "idle";
    show({ status: isNew ? { kind: "saved", at: world.now() } : { kind: "idle" } });
  }

  async function save(isLeaving = false) {
    callOff();
    if (isSending || isStuck() || isSaved()) return;
    isSending = true;
    sent ??= mine();
    keep();
    showPassing("saving");
    const answer = await world.send(sent, base.version, isLeaving);
    isSending = false;
    take(answer, sent);
  }

  function take(answer: NoteAnswer, texts: NoteTexts) {
    if (answer.kind === "later") return retry(answer);
    sent = null;
    failures = 0;
    if (answer.kind !== "signedOut") show({ status: { kind: "saving" } });
    if (answer.kind === "saved") {
      base = { ...texts, version: answer.version };
      return settle(afterTypingMs);
    }
    if (answer.kind === "conflict") return meet(answer.stored, texts);
    keep();
    show({ status: { kind: answer.kind } });
  }

  function retry({ isStorageFull, seconds }: { isStorageFull: boolean; seconds: number | null }) {
    const pause = seconds ?? retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 60;
    failures += 1;
    keep();
    show({ status: { kind: "waiting", isStorageFull } });
    saveIn(pause * 1000);
  }

  /** The server holds another version than we knew. */
  function meet(theirs: StoredNote, texts: NoteTexts) {
    const isOurs = isSame(theirs, texts);
    const merged = isOurs ? textsOf(view) : merge(base, mine(), theirs);
    if (!merged) return show({ status: { kind: "conflict", theirs } });
    base = theirs;
    show(merged);
    settle(0);
  }

  function restore(draft: NoteDraft) {
    if (isSame(cleaned(draft), base)) return dropDraft(world.drafts, draftKey);
    kept = draft;
    show({ ...textsOf(draft), isRestored: true });
    if (draft.version === base.version) sent = draft.sent;
    const isOurs = draft.version === base.version || (draft.sent && isSame(draft.sent, base));
    if (!isOurs) return show({ status: { kind: "conflict", theirs: base } });
    settle(0);
  }

  function edit(change: Partial<NoteTexts>) {
    show({ ...change, isRestored: false, given: null });
    settle(afterTypingMs);
  }

  return {
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Takes up what an earlier visit left behind. @returns what to do when the editor goes away */
    start() {
      const draft = readNoteDraft(world.drafts, draftKey);
      if (draft) restore(draft);
      return () => {
        void save(true);
      };
    },
    edit,
    /** The field was left, or the page is about to go. */
    saveNow(isLeaving = false) {
      void save(isLeaving);
    },
    /** The connection or the session may be back. */
    wake() {
      if (view.status.kind === "waiting" || view.status.kind === "signedOut") void save();
    },
    /** Ends a conflict. What is given up can be taken back with `takeBack`. */
    decide(choice: "mine" | "theirs" | "both") {
      if (view.status.kind !== "conflict") return;
      const { theirs } = view.status;
      const before = textsOf(view);
      base = theirs;
      show({ status: { kind: "unsaved" }, isRestored: false });
      if (choice === "theirs") show({ ...textsOf(theirs), given: before });
      if (choice === "both") show(joinBoth(before, theirs));
      settle(0);
    },
    takeBack() {
      if (view.given) edit(view.given);
    },
  };
}

export type NoteSaver = ReturnType<typeof createNoteSaver>;

function textsOf({ text, stoppedAt }: NoteTexts): NoteTexts {
  return { text, stoppedAt };
}

/** As the server will store it, so that what comes back can be compared. */
function cleaned({ text, stoppedAt }: NoteTexts): NoteTexts {
  return { text: cleanText(text), stoppedAt: cleanLine(stoppedAt) };
}
