export type SaveAnswer<Kept> =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly stored: Kept }
  | { readonly kind: "signedOut" }
  /** What it is about is no longer there. */
  | { readonly kind: "gone" }
  /** Trying again may help, after some seconds. */
  | { readonly kind: "later"; readonly isStorageFull: boolean; readonly seconds: number | null };

export type SaveRequest<Sent> = {
  readonly url: string;
  readonly userKey: string;
  readonly texts: Sent;
  readonly version: number;
  /** The page is going away: only a request that can outlive it makes sense. */
  readonly isLeaving: boolean;
};

/** Browsers let requests of 64 KB in all outlive their page. */
const keepaliveBytes = 60_000;

const patienceMs = 20_000;

const later = { kind: "later", isStorageFull: false, seconds: null } as const;

/**
 * Puts texts and their version, and says what came of it; a request that never arrived is one for later.
 *
 * @param name under which the answer has what is stored
 */
export async function sendTexts<Sent>(
  fetcher: typeof fetch,
  { url, userKey, texts, version, isLeaving }: SaveRequest<Sent>,
  name: string,
): Promise<SaveAnswer<Sent & { readonly version: number }>> {
  const body = JSON.stringify({ ...texts, version });
  const keepalive = new TextEncoder().encode(body).byteLength < keepaliveBytes;
  if (isLeaving && !keepalive) return later;
  try {
    const response = await fetcher(url, {
      ...{ method: "PUT", body, keepalive, signal: AbortSignal.timeout(patienceMs) },
      headers: { "content-type": "application/json", "x-cairn-user": userKey },
    });
    return await readAnswer(response, name);
  } catch {
    return later;
  }
}

async function readAnswer<Kept extends { readonly version: number }>(
  response: Response,
  name: string,
): Promise<SaveAnswer<Kept>> {
  const { status } = response;
  if (status === 401) return { kind: "signedOut" };
  if (status === 404) return { kind: "gone" };
  const answer = await response.json();
  const stored: Kept | undefined = answer[name];
  if (response.ok && stored) return { kind: "saved", version: stored.version };
  if (status === 409) return stored ? { kind: "conflict", stored } : { kind: "gone" };
  const seconds = Number(response.headers.get("retry-after")) || null;
  return { kind: "later", isStorageFull: answer.type === "/problems/storage-full", seconds };
}
