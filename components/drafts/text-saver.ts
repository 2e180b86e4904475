import { type DraftStore, dropDraft, keepDraft } from "./draft-store";
import type { SaveAnswer } from "./send-texts";
import { readTextDraft, type TextDraft } from "./text-draft";
import {
  charactersOver,
  eachPart,
  isSame,
  merge,
  type Stored,
  type TextShape,
  type Texts,
} from "./texts";

export type SaveStatus<Theirs = unknown> =
  | { readonly kind: "idle" }
  | { readonly kind: "unsaved" | "saving" | "signedOut" | "gone" }
  | { readonly kind: "waiting"; readonly isStorageFull: boolean }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "tooLong"; readonly by: number }
  | { readonly kind: "conflict"; readonly theirs: Theirs };

export type SaveView<Part extends string> = Texts<Part> & SaveState<Stored<Part>, Texts<Part>>;

/** How things stand with the texts, whatever they are. */
export type SaveState<Theirs = unknown, Given = unknown> = {
  readonly status: SaveStatus<Theirs>;
  /** The texts come from this browser's draft of an earlier visit. */
  readonly isRestored: boolean;
  /** What was given up for the other version, while that can still be taken back. */
  readonly given: Given | null;
};

/** What the saver touches outside itself, so that tests can hold it. */
export type SaverWorld<Part extends string> = {
  readonly send: (
    texts: Texts<Part>,
    version: number,
    isLeaving: boolean,
  ) => Promise<SaveAnswer<Stored<Part>>>;
  readonly drafts: () => DraftStore;
  readonly now: () => number;
  /** Calls back once after some milliseconds; the answer calls it off. */
  readonly wait: (ms: number, then: () => void) => () => void;
};

const afterTypingMs = 1000;
const retrySeconds = [2, 5, 15, 30, 60];

/**
 * Keeps the texts of one place saved while they are typed: draft at once, save a second after the last key,
 * one request at a time, again and again while the server cannot be reached. Whatever happens, what was typed
 * stays in the field and in the draft until the server has it. A save that meets a newer version is merged
 * when the two sides changed different parts, and is otherwise left to the learner (`decide`).
 */
export function createTextSaver<Part extends string>(
  shape: TextShape<Part>,
  stored: Stored<Part>,
  draftKey: string,
  world: SaverWorld<Part>,
) {
  /** What the server holds, as far as we know. */
  let base = stored;
  let view: SaveView<Part> = {
    ...textsOf(stored),
    status: { kind: "idle" },
    isRestored: false,
    given: null,
  };
  /** Sent, and not answered with a clear yes or no: the very same is sent again until there is an answer. */
  let sent: Texts<Part> | null = null;
  /** The draft as this page wrote it: another tab may keep something else in the same place. */
  let kept: TextDraft<Part> | null = null;
  let isSending = false;
  let failures = 0;
  let callOff = () => {};
  const listeners = new Set<() => void>();

  const mine = () => cleaned(view);
  const isSaved = () => isSame(shape, mine(), base);
  const isStuck = () => view.status.kind === "conflict" || charactersOver(shape, mine()) > 0;

  function textsOf(from: Texts<Part>): Texts<Part> {
    return eachPart(shape, (part) => from[part]);
  }

  /** As the server will store it, so that what comes back can be compared. */
  function cleaned(from: Texts<Part>): Texts<Part> {
    return eachPart(shape, (part) => shape.parts[part][1](from[part]));
  }

  function show(
    texts: Partial<Texts<Part>>,
    rest: Partial<SaveState<Stored<Part>, Texts<Part>>> = {},
  ) {
    view = { ...view, ...texts, ...rest };
    for (const listener of listeners) listener();
  }

  /** Signed out is said until an answer says otherwise: its link must not go away while it is being clicked. */
  function showPassing(kind: "unsaved" | "saving") {
    if (view.status.kind !== "signedOut") showStatus({ kind });
  }

  const showStatus = (status: SaveStatus<Stored<Part>>) => show({}, { status });

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
    const by = charactersOver(shape, mine());
    if (by > 0) return showStatus({ kind: "tooLong", by });
    showPassing(isSending ? "saving" : "unsaved");
    saveIn(ms);
  }

  function finish() {
    const draft = readTextDraft(shape, world.drafts, draftKey);
    if (draft && kept && isSame(shape, draft, kept)) dropDraft(world.drafts, draftKey);
    const isNew = base.version > 0 && view.status.kind !== "idle";
    showStatus(isNew ? { kind: "saved", at: world.now() } : { kind: "idle" });
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

  function take(answer: SaveAnswer<Stored<Part>>, texts: Texts<Part>) {
    if (answer.kind === "later") return retry(answer);
    sent = null;
    failures = 0;
    if (answer.kind !== "signedOut") showStatus({ kind: "saving" });
    if (answer.kind === "saved") {
      base = { ...texts, version: answer.version };
      return settle(afterTypingMs);
    }
    if (answer.kind === "conflict") return meet(answer.stored, texts);
    keep();
    showStatus({ kind: answer.kind });
  }

  function retry({ isStorageFull, seconds }: { isStorageFull: boolean; seconds: number | null }) {
    const pause = seconds ?? retrySeconds[Math.min(failures, retrySeconds.length - 1)] ?? 60;
    failures += 1;
    keep();
    showStatus({ kind: "waiting", isStorageFull });
    saveIn(pause * 1000);
  }

  /** The server holds another version than we knew. */
  function meet(theirs: Stored<Part>, texts: Texts<Part>) {
    const isOurs = isSame(shape, theirs, texts);
    const merged = isOurs ? textsOf(view) : merge(shape, base, mine(), theirs);
    if (!merged) return showStatus({ kind: "conflict", theirs });
    base = theirs;
    show(merged);
    settle(0);
  }

  function restore(draft: TextDraft<Part>) {
    if (isSame(shape, cleaned(draft), base)) return dropDraft(world.drafts, draftKey);
    kept = draft;
    show(textsOf(draft), { isRestored: true });
    if (draft.version === base.version) sent = draft.sent;
    const isOurs =
      draft.version === base.version || (draft.sent && isSame(shape, draft.sent, base));
    if (!isOurs) return showStatus({ kind: "conflict", theirs: base });
    settle(0);
  }

  function edit(change: Partial<Texts<Part>>) {
    show(change, { isRestored: false, given: null });
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
    /**
     * Takes up what an earlier visit left behind, and what was typed before this one had its scripts: where both
     * have something, one after the other.
     *
     * @returns what to do when the editor goes away
     */
    start(typed?: Partial<Texts<Part>> | null) {
      const draft = readTextDraft(shape, world.drafts, draftKey);
      if (draft) restore(draft);
      if (typed) edit(draft ? shape.join({ ...view, ...typed }, view) : typed);
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
      show({}, { status: { kind: "unsaved" }, isRestored: false });
      if (choice === "theirs") show(textsOf(theirs), { given: before });
      if (choice === "both") show(shape.join(before, theirs));
      settle(0);
    },
    takeBack() {
      if (view.given) edit(view.given);
    },
  };
}

export type TextSaver<Part extends string> = ReturnType<typeof createTextSaver<Part>>;
