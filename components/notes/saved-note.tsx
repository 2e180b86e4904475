import { getLocale } from "next-intl/server";

import type { NoteContent, NoteSubject } from "@/lib/domain/note";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { NoteEditor } from "./note-editor";

type Props = {
  subject: NoteSubject;
  /** `emptyNote` when there is none yet. */
  note: NoteContent;
  userKey: string;
  rows?: number;
};

/** A note that saves itself, with the words it needs. */
export async function SavedNote({ subject, note, userKey, rows = 6 }: Props) {
  const locale = await getLocale();
  const { editor } = await getWords("notes");

  return (
    <NoteEditor
      {...{ subject, note, userKey, locale, rows }}
      signInPath={localePath(locale, "/sign-in")}
      words={editor}
    />
  );
}
