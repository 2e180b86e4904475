import { describe, expect, it } from "vitest";

import { type NoteRequest, sendNote } from "@/components/notes/note-request";

const request: NoteRequest = {
  url: "/api/v1/notes/task/f01-t1",
  userKey: "ada",
  texts: { text: "가", stoppedAt: "" },
  version: 2,
  isLeaving: false,
};

const answering = (status: number, body: unknown, headers = {}) =>
  (async () => new Response(JSON.stringify(body), { status, headers })) as typeof fetch;

const answerOf = (status: number, body: unknown, headers = {}) =>
  sendNote(answering(status, body, headers), request);

describe("sending a note", () => {
  it("puts texts and version, for the user whose page it is", async () => {
    const seen: unknown[] = [];
    await sendNote(
      (async (...call: unknown[]) => {
        seen.push(...call);
        return Response.json({ note: { version: 3 } });
      }) as typeof fetch,
      request,
    );

    expect(seen).toMatchObject([
      "/api/v1/notes/task/f01-t1",
      {
        method: "PUT",
        keepalive: true,
        body: '{"text":"가","stoppedAt":"","version":2}',
        headers: { "x-cairn-user": "ada" },
      },
    ]);
  });

  it("reads what came of it", async () => {
    const note = { text: "b", stoppedAt: "", version: 4 };
    expect(await answerOf(200, { note: { version: 3 } })).toEqual({ kind: "saved", version: 3 });
    expect(await answerOf(409, { note })).toEqual({ kind: "conflict", stored: note });
    expect(await answerOf(409, { type: "/problems/not-enrolled" })).toEqual({ kind: "gone" });
    expect(await answerOf(401, {})).toEqual({ kind: "signedOut" });
    expect(await answerOf(404, {})).toEqual({ kind: "gone" });
    expect(await answerOf(429, {}, { "retry-after": "7" })).toEqual({
      ...{ kind: "later", isStorageFull: false, seconds: 7 },
    });
    expect(await answerOf(503, { type: "/problems/storage-full" })).toMatchObject({
      isStorageFull: true,
    });
    expect(await answerOf(500, {})).toMatchObject({ kind: "later" });
  });

  it("takes a lost connection and a page of some proxy as one for later", async () => {
    const lost = async () => {
      throw new TypeError("Failed to fetch");
    };
    expect(await sendNote(lost, request)).toMatchObject({ kind: "later" });
    const page = (async () => new Response("<h1>Bad gateway")) as typeof fetch;
    expect(await sendNote(page, request)).toMatchObject({ kind: "later" });
  });

  it("does not try to outlive the page with more than a browser lets through", async () => {
    let calls = 0;
    const count = (async (_: unknown, { keepalive }: RequestInit) => {
      calls += 1;
      expect(keepalive).toBe(false);
      return Response.json({ note: { version: 1 } });
    }) as typeof fetch;
    const long = { ...request, texts: { text: "가".repeat(30_000), stoppedAt: "" } };

    expect(await sendNote(count, { ...long, isLeaving: true })).toMatchObject({ kind: "later" });
    expect(calls).toBe(0);
    expect(await sendNote(count, long)).toMatchObject({ kind: "saved" });
  });
});
