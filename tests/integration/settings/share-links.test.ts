import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { GET as getPicture } from "@/app/s/[token]/pictures/[id]/route";
import { idle } from "@/lib/actions/result";
import { changeShareLinks, makeShareLink } from "@/lib/actions/share-links";
import { hashSecret } from "@/lib/auth/secrets";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { eraseAccount } from "@/lib/data/erasure";
import {
  addShareLink,
  listShareLinks,
  removeEndedShareLinks,
  restoreShareLink,
  revokeShareLink,
} from "@/lib/data/share-links";
import { writeViews as writeInTime } from "@/lib/data/share-views";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { UserId } from "@/lib/domain/user";
import { loadShareLinks } from "@/lib/loaders/share-links";
import { loadSharedPortfolio } from "@/lib/loaders/shared-portfolio";
import { writeViews } from "@/server/views";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { storePortfolio } from "@/tests/support/stored-portfolio";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
  signedIn,
} from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "", isView: true };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () =>
    new Headers({
      ...{ origin: "http://localhost:3000", host: "localhost:3000" },
      ...(browser.isView ? { "x-cairn-view": "1" } : {}),
    }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({ getLocale: async () => "ko" }));

let ada: UserId;

beforeEach(async () => {
  await truncateAll();
  await writeInTime();
  const { id } = await publishSmallRoadmap();
  ada = await addUser();
  await addYear(ada, id, { trackKey: "tinker" });
  await storePortfolio(ada, {
    ...{ ...firstPortfolioTexts, headline: "Engineer", isPublished: false },
  });
  await signIn(ada);
  browser.isView = true;
});

async function signIn(user: UserId) {
  browser.cookie = await encodeSession(await openSession(user, "a test"));
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const make = (fields: Record<string, string> = {}) =>
  makeShareLink(idle, form({ label: "Ada at a lab", term: "30", ...fields }));

const change = (kind: "revoke" | "restore", id: string) =>
  changeShareLinks(idle, form({ change: `${kind}:${id}` }));

/** A link of this user, by its row. */
async function link(userId: UserId, expiresAt: Date | null = null) {
  const token = randomUUID();
  await addShareLink(userId, { hash: hashSecret(token), label: token, expiresAt });
  const found = (await listShareLinks(userId)).find(({ label }) => label === token);
  return { token, id: found?.id ?? "" };
}

const set = (id: string, columns: string) =>
  runOn(ownerUrl(), `update "ShareLink" set ${columns} where id = $1`, [id]);

const viewsOf = async (id: string) =>
  (await db.shareLink.findUnique({ where: { id }, select: { views: true } }))?.views;

const auditOf = async (userId: UserId) =>
  (
    await db.auditEvent.findMany({
      where: { userId, kind: { startsWith: "shareLink" } },
      orderBy: { id: "asc" },
      select: { kind: true },
    })
  ).map(({ kind }) => kind);

describe("an unlisted link", () => {
  it("shows the page that is not published, and is kept by its hash alone", async () => {
    const made = await make();
    const address = made.status === "done" ? made.value.address : "";
    expect(address).toMatch(/^http:\/\/localhost:3000\/ko\/s\/[\w-]{43}$/);
    const token = address.slice(-43);
    const page = await loadSharedPortfolio(token);
    expect(page).toMatchObject({ path: `/s/${token}`, portfolio: { headline: "Engineer" } });

    const rows = await runOn(ownerUrl(), `select s::text as row from "ShareLink" s`);
    expect(JSON.stringify(rows)).toContain(hashSecret(token));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(await loadShareLinks(await signedIn(ada)))).not.toMatch(
      new RegExp(`${token}|${hashSecret(token)}`),
    );
  });

  it("takes one statement and reads no session, also for what was never there", async () => {
    const { token } = await link(ada);
    await loadSharedPortfolio(token);
    browser.cookie = "";
    for (const asked of [token, "unknown", "x".repeat(9000), "\u0000"]) {
      expect(await countStatements(() => loadSharedPortfolio(asked))).toBe(1);
    }
  });

  it("gives nothing when it is unknown, revoked, over, or its owner is gone", async () => {
    const [revoked, over] = [await link(ada), await link(ada)];
    await revokeShareLink(ada, revoked.id);
    await set(over.id, `"expiresAt" = now()`);
    const bob = await addUser();
    const gone = await link(bob);
    expect(await loadSharedPortfolio(gone.token)).not.toBe(null);
    await eraseAccount(bob);

    for (const token of [revoked.token, over.token, gone.token, "", hashSecret(over.token)]) {
      expect(await loadSharedPortfolio(token)).toBe(null);
    }
  });

  it("is not made without a day, for a day that is over, or beyond twenty in force", async () => {
    expect(await make({ term: "day", day: "" })).toMatchObject({ fields: { day: "required" } });
    const past = await make({ term: "day", day: "2020-01-01" });
    expect(past).toMatchObject({
      ...{ fields: { day: "linkDayOver" } },
      values: { label: "Ada at a lab", term: "day", day: "2020-01-01" },
    });
    for (let count = 0; count < 20; count += 1) await link(ada);
    expect(await make()).toMatchObject({ fields: { form: "shareLinksFull" } });
    const [first] = await listShareLinks(ada);
    await revokeShareLink(ada, first?.id ?? "");
    expect(await make()).toMatchObject({ status: "done" });
    expect(await change("restore", first?.id ?? "")).toMatchObject({
      fields: { form: "shareLinksFull" },
    });
  });
});

describe("revoking", () => {
  it("acts at once, comes back with Undo, and is noted each time", async () => {
    const { id, token } = await link(ada);
    expect(await change("revoke", id)).toMatchObject({
      value: { kind: "revoke", label: token, undo: `restore:${id}` },
    });
    expect(await loadSharedPortfolio(token)).toBe(null);
    expect(await change("revoke", id)).toMatchObject({ error: "notFound" });
    expect(await change("restore", id)).toMatchObject({ value: { undo: `revoke:${id}` } });
    expect(await loadSharedPortfolio(token)).not.toBe(null);
    expect(await change("restore", id)).toMatchObject({ error: "notFound" });
    expect(await auditOf(ada)).toEqual(["shareLinkMade", "shareLinkRevoked", "shareLinkRestored"]);
  });

  it("does not come back when its time is over meanwhile", async () => {
    const { id, token } = await link(ada);
    await revokeShareLink(ada, id);
    await set(id, `"expiresAt" = now()`);
    expect(await change("restore", id)).toMatchObject({ fields: { form: "linkIsOver" } });
    expect(await loadSharedPortfolio(token)).toBe(null);
  });

  it("is nobody else's to do or to take back", async () => {
    const { id, token } = await link(ada);
    const bob = await addUser();
    expect(await revokeShareLink(bob, id)).toBe(null);
    expect(await listShareLinks(bob)).toEqual([]);
    expect(await loadSharedPortfolio(token)).not.toBe(null);
    await revokeShareLink(ada, id);
    expect(await restoreShareLink(bob, id)).toEqual({ ok: false, why: "notFound" });
    expect(await loadSharedPortfolio(token)).toBe(null);
    expect(await auditOf(bob)).toEqual([]);
  });

  it("leaves it in the list for thirty days, then it goes", async () => {
    const [kept, dead, over] = [await link(ada), await link(ada), await link(ada)];
    await set(kept.id, `"revokedAt" = now() - interval '29 days'`);
    await set(dead.id, `"revokedAt" = now() - interval '31 days'`);
    await set(over.id, `"expiresAt" = now() - interval '31 days'`);
    const alive = await link(ada, new Date(Date.now() + 60_000));

    const { links } = await loadShareLinks(await signedIn(ada));
    expect(links.map(({ id, isInForce }) => [id, isInForce])).toEqual([
      [alive.id, true],
      [kept.id, false],
    ]);
    expect(await restoreShareLink(ada, dead.id)).toMatchObject({ why: "notFound" });
    expect(await removeEndedShareLinks()).toBe(2);
    expect(await listShareLinks(ada)).toHaveLength(2);
  });
});

describe("views", () => {
  it("of a hundred at once are a hundred after they were written, and none is written before", async () => {
    const [{ id, token }, other] = [await link(ada), await link(ada)];
    await loadSharedPortfolio(token);
    const statements = await countStatements(() =>
      Promise.all(Array.from({ length: 99 }, () => loadSharedPortfolio(token))),
    );
    expect(statements).toBe(99);
    expect(await viewsOf(id)).toBe(0);
    // The owner's list knows already, and the end of the server writes them.
    expect((await listShareLinks(ada)).find((listed) => listed.id === id)?.views).toBe(100);
    expect(await countStatements(writeViews)).toBe(1);
    expect([await viewsOf(id), await viewsOf(other.id)]).toEqual([100, 0]);
    expect(await countStatements(writeViews)).toBe(0);
    expect((await listShareLinks(ada)).find((listed) => listed.id === id)?.views).toBe(100);
  });

  it("add up with those of another process, and wait for a database that is away", async () => {
    const { id, token } = await link(ada);
    await loadSharedPortfolio(token);
    await set(id, "views = views + 7");
    await runOn(ownerUrl(), `alter table "ShareLink" rename to "Elsewhere"`);
    const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    await writeViews();
    write.mockRestore();
    await runOn(ownerUrl(), `alter table "Elsewhere" rename to "ShareLink"`);
    await loadSharedPortfolio(token);
    await Promise.all([writeViews(), writeViews()]);
    expect(await viewsOf(id)).toBe(9);
  });

  it("are those of people who look, not of what is fetched ahead or not there", async () => {
    const { id, token } = await link(ada);
    browser.isView = false;
    await loadSharedPortfolio(token);
    browser.isView = true;
    await revokeShareLink(ada, id);
    await loadSharedPortfolio(token);
    await writeViews();
    expect(await viewsOf(id)).toBe(0);
  });

  it("stop at the largest number that the column holds", async () => {
    const { id, token } = await link(ada);
    await set(id, "views = 2147483647");
    await loadSharedPortfolio(token);
    await writeViews();
    expect(await viewsOf(id)).toBe(2_147_483_647);
  });
});

describe("pictures behind a link", () => {
  const picture = async (evidenceId: string) => {
    const id = randomUUID();
    await db.evidencePicture.create({
      data: {
        ...{ id, evidenceId, alt: "", size: 4, width: 2, height: 1 },
        bytes: new Uint8Array([1, 2, 3, 4]),
      },
      select: { id: true },
    });
    return id;
  };
  const ask = async (token: string, id: string) => {
    const url = `http://localhost:3000/s/${token}/pictures/${id}`;
    const answer = await getPicture(new Request(url), { params: Promise.resolve({ token, id }) });
    return [answer.status, answer.headers.get("cache-control")];
  };

  it("are those of the page, and go with the link", async () => {
    const { id, token } = await link(ada);
    const shown = await picture(await storeEvidence(ada, { isPublic: true }));
    const hidden = await picture(await storeEvidence(ada, { isPublic: false }));
    const bob = await addUser();
    const strange = await picture(await storeEvidence(bob, { isPublic: true }));

    expect(await ask(token, shown)).toEqual([200, "private, no-cache"]);
    for (const [secret, picked] of [
      ...[[token, hidden] as const, [token, strange] as const, [token, "x"] as const],
      ["unknown", shown] as const,
    ]) {
      expect((await ask(secret, picked))[0]).toBe(404);
    }
    await revokeShareLink(ada, id);
    expect((await ask(token, shown))[0]).toBe(404);
  });
});
