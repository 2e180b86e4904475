"use client";

import { useEffect, useId, useState } from "react";

import type * as Conflict from "@/components/drafts/text-conflict";
import { TextStatusLine } from "@/components/drafts/text-status-line";
import { browserWorld, useTextSaver } from "@/components/drafts/use-text-saver";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { NoteSubject } from "@/lib/domain/note";
import { textDirection } from "@/lib/domain/text-direction";
import type { Words } from "@/lib/i18n/words";

import { noteDraftKey } from "./note-draft";
import { sendNote } from "./note-request";
import { createNoteSaver } from "./note-saver";
import type { NoteTexts, StoredNote } from "./note-texts";

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
  const [saver, view, root] = useTextSaver<keyof NoteTexts, HTMLDivElement>(() =>
    connect(subject, note, userKey),
  );
  const [conflict, setConflict] = useState<typeof Conflict | null>(null);
  const { status } = view;
  const isConflict = status.kind === "conflict";

  // Two versions of a note are rare: what shows them is fetched then. Until it is there, the draft keeps the text.
  useEffect(() => {
    if (isConflict) import("@/components/drafts/text-conflict").then(setConflict, () => undefined);
  }, [isConflict]);

  return (
    <div ref={root} className="grid gap-3">
      {subject.kind === "evidence" ? null : (
        <div className="grid gap-1">
          <label htmlFor={`${id}-line`} className="font-medium text-[0.95rem]">
            {words.stoppedAt}
          </label>
          <TextInput
            id={`${id}-line`}
            name="stoppedAt"
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
          name="text"
          autoComplete="off"
          className="font-serif text-[1.05rem] leading-relaxed"
          dir={textDirection(view.text)}
          rows={rows}
          aria-describedby={`${id}-hint`}
          value={view.text}
          onChange={(event) => saver.edit({ text: event.target.value })}
          onBlur={() => saver.saveNow()}
        />
        <div className="flex flex-wrap justify-between gap-x-6 text-sm">
          <TextStatusLine
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
      {conflict && status.kind === "conflict" ? (
        <conflict.TextConflict words={words} onDecide={saver.decide}>
          <conflict.OtherText>{status.theirs.stoppedAt}</conflict.OtherText>
          <conflict.OtherText>{status.theirs.text}</conflict.OtherText>
        </conflict.TextConflict>
      ) : null}
    </div>
  );
}

function connect({ kind, key }: NoteSubject, note: StoredNote, userKey: string) {
  const url = `/api/v1/notes/${kind}/${encodeURIComponent(key)}`;
  return createNoteSaver(note, noteDraftKey(userKey, kind, key), {
    ...browserWorld,
    send: (texts, version, isLeaving) =>
      sendNote(fetch, { url, userKey, texts, version, isLeaving }),
  });
}
