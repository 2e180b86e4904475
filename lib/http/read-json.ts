import "server-only";

import type { ProblemType } from "./problem";

type Read = { ok: true; value: object } | { ok: false; problem: ProblemType };

/** Reads a JSON object of at most `maxBytes`, without taking in more than that. */
export async function readJson(request: Request, maxBytes: number): Promise<Read> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") return { ok: false, problem: "wrong-media-type" };
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes)
    return { ok: false, problem: "too-large" };

  const bytes = await readUpTo(request, maxBytes);
  if (!bytes) return { ok: false, problem: "too-large" };
  return parse(new TextDecoder().decode(bytes));
}

function parse(text: string): Read {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { ok: true, value } : { ok: false, problem: "bad-json" };
  } catch {
    return { ok: false, problem: "bad-json" };
  }
}

async function readUpTo(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
