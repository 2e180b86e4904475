"use client";

import { useEffect, useId, useState, useSyncExternalStore } from "react";

import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { NoteSubject } from "@/lib/domain/note";
import { textDirection } from "@/lib/domain/text-direction";
import type { Words } from "@/lib/i18n/words";

import { NoteConflict } from "./note-conflict";
import { noteDraftKey } from "./note-draft";
import { sendNote } from "./note-request";
import { createNoteSaver, type NoteSaver } from "./note-saver";
import { NoteStatusLine } from "./note-status-line";
import type { StoredNote } from "./note-texts";

type Props = {
  subject: NoteSubject;
  /** Version 0 with empty texts when there is none yet. */
  note: StoredNote;
  /** The user's id: drafts are kept by it. */
  userKey: string;
  locale: string;
  signInPath: string;
  /** `Words["notes"]["editor"]` */
  words: Words["notes"]["editor"];
  rows?: number;
};

/**
 * A Markdown note that saves itself, and the line "Where I stopped" (not on evidence). Says in words whether
 * the text is saved; until it is, a draft lies in this browser.
 */
export function NoteEditor({ subject, note, userKey, locale, signInPath, words, rows = 6 }: Props) {
  const id = useId();
  const [saver] = useState(() => connect(subject, note, userKey));
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view);
  useEffect(() => listen(saver), [saver]);

  return (
    <div className="grid gap-3">
      {subject.kind === "evidence" ? null : (
        <div className="grid gap-1">
          <label htmlFor={`${id}-line`} className="font-medium text-[0.95rem]">
            {words.stoppedAt}
          </label>
          <TextInput
            id={`${id}-line`}
            className="font-serif"
            dir="auto"
            autoComplete="off"
            placeholder={words.stoppedAtHint}
            value={view.stoppedAt}
            onChange={(event) => saver.edit({ stoppedAt: event.target.value })}
            onBlur={() => saver.saveNow()}
          />
        </div>
      )}
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`} className="font-medium text-[0.95rem]">
          {words.note}
        </label>
        <TextArea
          id={`${id}-text`}
          className="font-serif text-[1.05rem] leading-relaxed"
          dir={textDirection(view.text)}
          rows={rows}
          aria-describedby={`${id}-hint`}
          value={view.text}
          onChange={(event) => saver.edit({ text: event.target.value })}
          onBlur={() => saver.saveNow()}
        />
        <div className="flex flex-wrap justify-between gap-x-6 text-sm">
          <NoteStatusLine
            view={view}
            locale={locale}
            signInPath={signInPath}
            words={words}
            onUndo={saver.takeBack}
          />
          <p id={`${id}-hint`} className="text-soft">
            {words.hint}
          </p>
        </div>
      </div>
      {view.status.kind === "conflict" ? (
        <NoteConflict theirs={view.status.theirs} words={words} onDecide={saver.decide} />
      ) : null}
    </div>
  );
}

function connect({ kind, key }: NoteSubject, note: StoredNote, userKey: string): NoteSaver {
  const url = `/api/v1/notes/${kind}/${encodeURIComponent(key)}`;
  return createNoteSaver(note, noteDraftKey(userKey, kind, key), {
    send: (texts, version, isLeaving) =>
      sendNote(fetch, { url, userKey, texts, version, isLeaving }),
    drafts: () => localStorage,
    now: Date.now,
    wait: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** Connects the saver with the page around it, until the editor goes away. */
function listen(saver: NoteSaver): () => void {
  const stop = saver.start();
  const end = new AbortController();
  const { signal } = end;
  addEventListener("pagehide", () => saver.saveNow(true), { signal });
  addEventListener("online", saver.wake, { signal });
  addEventListener("focus", saver.wake, { signal });
  return () => {
    end.abort();
    stop();
  };
}
