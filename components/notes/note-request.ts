import type { NoteTexts, StoredNote } from "./note-texts";

export type NoteAnswer =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly stored: StoredNote }
  | { readonly kind: "signedOut" }
  /** What the note is about is no longer there. */
  | { readonly kind: "gone" }
  /** Trying again may help, after some seconds. */
  | { readonly kind: "later"; readonly isStorageFull: boolean; readonly seconds: number | null };

export type NoteRequest = {
  /** `/api/v1/notes/{kind}/{key}` */
  readonly url: string;
  readonly userKey: string;
  readonly texts: NoteTexts;
  readonly version: number;
  /** The page is going away: only a request that can outlive it makes sense. */
  readonly isLeaving: boolean;
};

/** Browsers let requests of 64 KB in all outlive their page. */
const keepaliveBytes = 60_000;

const patienceMs = 20_000;

const later = { kind: "later", isStorageFull: false, seconds: null } as const;

/** Sends a note and says what came of it; a request that never arrived is one for later. */
export async function sendNote(
  fetcher: typeof fetch,
  { url, userKey, texts, version, isLeaving }: NoteRequest,
): Promise<NoteAnswer> {
  const body = JSON.stringify({ text: texts.text, stoppedAt: texts.stoppedAt, version });
  const keepalive = new TextEncoder().encode(body).byteLength < keepaliveBytes;
  if (isLeaving && !keepalive) return later;
  try {
    const response = await fetcher(url, {
      ...{ method: "PUT", body, keepalive, signal: AbortSignal.timeout(patienceMs) },
      headers: { "content-type": "application/json", "x-cairn-user": userKey },
    });
    return await readAnswer(response);
  } catch {
    return later;
  }
}

async function readAnswer(response: Response): Promise<NoteAnswer> {
  const { status } = response;
  if (status === 401) return { kind: "signedOut" };
  if (status === 404) return { kind: "gone" };
  const answer: { note?: StoredNote; type?: string } = await response.json();
  if (response.ok && answer.note) return { kind: "saved", version: answer.note.version };
  if (status === 409) {
    return answer.note ? { kind: "conflict", stored: answer.note } : { kind: "gone" };
  }
  const seconds = Number(response.headers.get("retry-after")) || null;
  return { kind: "later", isStorageFull: answer.type === "/problems/storage-full", seconds };
}
