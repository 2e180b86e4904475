import { type SaveAnswer, type SaveRequest, sendTexts } from "@/components/drafts/send-texts";

import type { NoteTexts, StoredNote } from "./note-texts";

export type NoteAnswer = SaveAnswer<StoredNote>;

/** `url` is `/api/v1/notes/{kind}/{key}`. */
export type NoteRequest = SaveRequest<NoteTexts>;

/** Sends a note and says what came of it. */
export const sendNote = (fetcher: typeof fetch, request: NoteRequest): Promise<NoteAnswer> =>
  sendTexts(fetcher, request, "note");
