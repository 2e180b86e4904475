import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { removeEvidencePicture, savePicture } from "@/lib/actions/evidence-picture";
import { idle } from "@/lib/actions/result";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { findEvidence, listEvidence, setEvidencePublic } from "@/lib/data/evidence";
import { removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import {
  countPictureBytes,
  findOwnPicture,
  findPublicPicture,
  removePicture,
  setPictureAlt,
  storePicture,
} from "@/lib/data/evidence-pictures";
import { setPins } from "@/lib/data/evidence-pins";
import { pictureQuota } from "@/lib/domain/evidence-picture";
import type { UserId } from "@/lib/domain/user";
import { answerWithUpload } from "@/lib/http/picture-answer";
import { truncateAll } from "@/tests/support/database";
import { whitePng } from "@/tests/support/png";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { addUser } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));

let ada: UserId;
let eve: UserId;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
  eve = await addUser();
});

/** `size` bytes that stand for a picture: the database looks at none of them. */
const picture = (size = 10, alt = "A rising line") => ({
  ...{ bytes: new Uint8Array(size).fill(7), width: 40, height: 20, alt },
});

const idOf = async (evidenceId: string) => (await findEvidence(ada, evidenceId))?.picture?.id ?? "";

describe("the picture of a piece of evidence", () => {
  it("is stored once, replaced under a new id, described anew and erased", async () => {
    const piece = await storeEvidence(ada);
    expect(await storePicture(ada, piece, picture())).toBe("stored");
    const first = await idOf(piece);
    expect((await listEvidence(ada))[0]?.picture).toEqual({
      ...{ id: first, width: 40, height: 20, alt: "A rising line" },
    });

    expect(await storePicture(ada, piece, picture(30))).toBe("stored");
    const second = await idOf(piece);
    expect(second).not.toBe(first);
    expect(await findOwnPicture(ada, first, false)).toBe(null);
    expect((await findOwnPicture(ada, second, false))?.bytes?.length).toBe(30);
    expect(await findOwnPicture(ada, second, true)).toEqual({ id: second, bytes: null });
    expect(await countPictureBytes(ada)).toBe(30);

    expect(await setPictureAlt(ada, piece, "Another line")).toBe(true);
    expect((await findEvidence(ada, piece))?.picture).toMatchObject({ alt: "Another line" });
    expect(await idOf(piece)).toBe(second);
    expect(await removePicture(ada, piece)).toBe(true);
    expect(await db.evidencePicture.count()).toBe(0);
    expect(await removePicture(ada, piece)).toBe(false);
    expect(await setPictureAlt(ada, piece, "x")).toBe(false);
  });

  it("is nobody else's to see, change or remove, nor anybody's while its piece is in the bin", async () => {
    const piece = await storeEvidence(ada);
    await storePicture(ada, piece, picture());
    const id = await idOf(piece);
    const refusals = async (who: UserId) => [
      await storePicture(who, piece, picture()),
      await setPictureAlt(who, piece, "taken over"),
      await removePicture(who, piece),
      await findOwnPicture(who, id, false),
    ];
    expect(await refusals(eve)).toEqual(["notFound", false, false, null]);
    expect(await storePicture(eve, randomUUID(), picture())).toBe("notFound");
    expect(await storePicture(eve, "../x", picture())).toBe("notFound");
    expect(await findOwnPicture(ada, "'; select 1", false)).toBe(null);

    await removeEvidence(ada, piece);
    expect(await refusals(ada)).toEqual(["notFound", false, false, null]);
    expect(await countPictureBytes(ada)).toBe(10);
    await restoreEvidence(ada, piece);
    expect((await findOwnPicture(ada, id, false))?.bytes?.length).toBe(10);
  });

  it("counts against a quota that two uploads at once cannot pass together", async () => {
    const pieces = await Promise.all(Array.from({ length: 6 }, () => storeEvidence(ada)));
    const [large = "", ...others] = pieces;
    // Room for two of ten bytes each.
    await db.$executeRaw`
      INSERT INTO "EvidencePicture" (id, "evidenceId", bytes, size, width, height)
      SELECT ${randomUUID()}::uuid, ${large}::uuid, convert_to(repeat('x', n), 'UTF8'), n, 1, 1
      FROM (VALUES (${pictureQuota - 25}::int)) AS of(n)`;
    const results = await Promise.all(others.map((piece) => storePicture(ada, piece, picture())));
    expect(results.toSorted()).toEqual(["full", "full", "full", "stored", "stored"]);
    expect(await countPictureBytes(ada)).toBe(pictureQuota - 5);

    // What is replaced makes room for what replaces it; what lies in the bin makes none.
    const stored = others[results.indexOf("stored")] ?? "";
    const full = others[results.indexOf("full")] ?? "";
    expect(await storePicture(ada, stored, picture(15))).toBe("stored");
    expect(await storePicture(ada, stored, picture(16))).toBe("full");
    await removeEvidence(ada, large);
    expect(await storePicture(ada, full, picture(1))).toBe("full");
    expect(await storePicture(eve, await storeEvidence(eve), picture())).toBe("stored");
  });
});

describe("a picture on the public page", () => {
  it("is seen while the page is published and shows its piece, and gone at once otherwise", async () => {
    const piece = await storeEvidence(ada, { isPublic: true });
    await storePicture(ada, piece, picture());
    const id = await idOf(piece);
    await db.handle.create({ data: { handle: "ada", userId: ada } });
    await db.handle.create({ data: { handle: "eve", userId: eve } });
    const seen = async (handle = "ada") => (await findPublicPicture(handle, id, false)) !== null;
    const set = (data: object) =>
      db.portfolioSettings.upsert({
        ...{ where: { userId: ada }, create: { userId: ada, ...data }, update: data },
      });

    expect(await seen()).toBe(false);
    await set({ isPublished: true });
    await db.portfolioSettings.create({ data: { userId: eve, isPublished: true } });
    expect([await seen(), await seen("eve"), await seen("nobody"), await seen("")]).toEqual([
      ...[true, false, false, false],
    ]);

    await setEvidencePublic(ada, piece, false);
    expect(await seen()).toBe(false);
    await setEvidencePublic(ada, piece, true);
    await removeEvidence(ada, piece);
    expect(await seen()).toBe(false);
    await restoreEvidence(ada, piece);

    await set({ showAll: false });
    expect(await seen()).toBe(false);
    await setPins(ada, [piece]);
    expect(await seen()).toBe(true);
    await set({ showPinned: false });
    expect(await seen()).toBe(false);
    await set({ showAll: true });
    expect(await seen()).toBe(true);
    await set({ isPublished: false });
    expect(await seen()).toBe(false);
  });

  it("is answered with what a browser needs, and without its bytes when they are known", async () => {
    const piece = await storeEvidence(ada);
    await storePicture(ada, piece, picture());
    const id = await idOf(piece);
    const ask = (tag: string, of = id) =>
      answerWithUpload(
        { id: of, keptBy: "one", asked: new Headers(tag ? { "if-none-match": tag } : {}) },
        (isKnown) => findOwnPicture(ada, of, isKnown),
      );

    const answer = await ask("");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ "content-type": "image/webp", "content-disposition": "inline", etag: `"${id}"` },
      ...{ "cache-control": "private, no-cache", "content-length": "10" },
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(10);
    const again = await ask(`W/"${id}"`);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask('"other"')).status).toBe(200);
    const other = randomUUID();
    expect((await ask(`"${other}"`, other)).status).toBe(404);
  });
});

describe("the form of a picture", () => {
  const send = (id: string, bytes: Uint8Array | null, alt = "A line") => {
    const form = new FormData();
    form.set("id", id);
    form.set("alt", alt);
    // What a browser sends when no file was chosen.
    const file = bytes ? new File([new Uint8Array(bytes)], "a.png") : new File([], "");
    form.set("picture", file);
    return savePicture(idle, form);
  };

  beforeEach(async () => {
    browser.cookie = await encodeSession(await openSession(ada, "a test"));
  });

  it("saves a picture, then its description alone, and erases it", async () => {
    const piece = await storeEvidence(ada);
    const png = whitePng(64, 32);
    expect(await send(piece, png)).toEqual({ status: "done", value: { isNew: true } });
    const id = await idOf(piece);
    expect(await send(piece, null, "Another line")).toEqual({
      ...{ status: "done", value: { isNew: false } },
    });
    expect((await findEvidence(ada, piece))?.picture).toEqual({
      ...{ id, width: 64, height: 32, alt: "Another line" },
    });
    const form = new FormData();
    form.set("id", piece);
    expect(await removeEvidencePicture(idle, form)).toEqual({ status: "done", value: null });
    expect(await removeEvidencePicture(idle, form)).toMatchObject({ error: "notFound" });
  });

  it("says beside the field why not, and hands back what was typed", async () => {
    const piece = await storeEvidence(ada);
    const refusal = async (bytes: Uint8Array | null, alt?: string) => {
      const state = await send(piece, bytes, alt);
      return state.status === "failed" ? [state.fields, state.values.alt] : state;
    };
    expect(await refusal(null)).toEqual([{ picture: "pictureMissing" }, "A line"]);
    expect(await refusal(Buffer.alloc(0))).toEqual([{ picture: "pictureEmpty" }, "A line"]);
    expect(await refusal(Buffer.alloc(3_000_000))).toEqual([
      ...[{ picture: "pictureTooLarge" }, "A line"],
    ]);
    expect(await refusal(Buffer.from("<svg/>"))).toEqual([{ picture: "pictureType" }, "A line"]);
    const long = "글".repeat(301);
    expect(await refusal(whitePng(8, 8), long)).toEqual([{ alt: "tooLong" }, long]);
    expect(await db.evidencePicture.count()).toBe(0);
  });

  it("does nothing signed out, nor for somebody else's piece", async () => {
    const piece = await storeEvidence(eve);
    expect(await send(piece, whitePng(8, 8))).toMatchObject({ error: "notFound" });
    browser.cookie = "";
    expect(await send(piece, whitePng(8, 8))).toMatchObject({ error: "signedOut" });
    expect(await db.evidencePicture.count()).toBe(0);
  });
});
