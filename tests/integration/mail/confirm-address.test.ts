import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { askForConfirmation, confirmAddress, readConfirmLink } from "@/lib/auth/confirm-address";
import { makeConfirmPath } from "@/lib/auth/mail-links";
import { signInWithPassword } from "@/lib/auth/password-sign-in";
import { hashSecret } from "@/lib/auth/secrets";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { findSessionUser } from "@/lib/data/sessions";
import { setEmail } from "@/lib/data/users";
import type { UserId } from "@/lib/domain/user";
import { sendDueMails } from "@/lib/mail/send-due-mails";
import { connectMailServer } from "@/lib/mail/transport";
import { truncateAll } from "@/tests/support/database";
import { startMailServer, type TestMailServer } from "@/tests/support/mail-server";
import { addPerson, password } from "@/tests/support/sign-in";
import { signedIn } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers(),
}));

let server: TestMailServer;
beforeAll(async () => {
  process.env.LOG_LEVEL = "silent";
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await truncateAll();
  server.received.length = 0;
  browser.cookie = "";
});

const email = "ada@example.org";
const next = "a new sentence for the same door";
const address = "192.0.2.1";

async function signInHere(userId: UserId): Promise<string> {
  const sid = await openSession(userId, "a test");
  browser.cookie = await encodeSession(sid);
  return hashSecret(sid);
}

/** The token of a link that was mailed to the account's address. */
async function linkFor(userId: UserId, to = email): Promise<string> {
  const path = await makeConfirmPath(userId, { email: to, hours: 48 });
  return path.split("/").at(-1) ?? "";
}

const confirm = (token: string, newPassword: string | null = null) =>
  confirmAddress({ token, newPassword, address });

const isConfirmed = async (userId: UserId) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerifiedAt !== null;

const canSignIn = async (with_: string) =>
  (await signInWithPassword({ email, password: with_, address })).ok;

describe("confirming an address", () => {
  it("takes a link that is mailed to it", async () => {
    const userId = await addPerson(email);
    await askForConfirmation(await signedIn(userId));
    await sendDueMails({
      server: connectMailServer({ url: server.url, from: "cairn@example.org" }),
      ...{ site: "https://cairn.example.org", isStopping: () => false },
    });
    const [received] = server.received;
    expect(received?.to).toEqual([email]);
    const token = /https:\/\/cairn\.example\.org\/confirm\/([\w-]+)/.exec(
      received?.mail.text ?? "",
    )?.[1];
    await signInHere(userId);
    expect(await readConfirmLink(token ?? "")).toEqual({ isLive: true, isOwn: true });
    expect(await isConfirmed(userId)).toBe(false);
    expect(await confirm(token ?? "")).toEqual({ ok: true, isOwn: true });
    expect(await isConfirmed(userId)).toBe(true);
  });

  it("keeps password and sessions when one is signed in to that account", async () => {
    const userId = await addPerson(email);
    const session = await signInHere(userId);
    await confirm(await linkFor(userId));
    expect(await findSessionUser(session)).not.toBeNull();
    expect(await canSignIn(password)).toBe(true);
  });

  it("removes what let anybody in before, when only the mailbox is proved", async () => {
    const userId = await addPerson(email);
    const session = await signInHere(userId);
    browser.cookie = "";
    await db.token.create({ data: { kind: "reset", hash: "earlier", userId } });
    await db.shareLink.create({ data: { hash: "earlier", userId } });
    const token = await linkFor(userId);

    expect(await readConfirmLink(token)).toEqual({ isLive: true, isOwn: false });
    expect(await confirm(token)).toEqual({ ok: false, reason: "required" });
    expect(await confirm(token, "passwordpassword")).toEqual({ ok: false, reason: "common" });
    expect(await isConfirmed(userId)).toBe(false);

    expect(await confirm(token, next)).toEqual({ ok: true, isOwn: false });
    expect(await isConfirmed(userId)).toBe(true);
    expect(await findSessionUser(session)).toBeNull();
    expect([await canSignIn(password), await canSignIn(next)]).toEqual([false, true]);
    expect(await db.token.count({ where: { kind: "reset" } })).toBe(0);
    expect(await db.shareLink.count()).toBe(0);
  });

  it("counts a session of somebody else as none", async () => {
    const userId = await addPerson(email);
    await signInHere(await addPerson("eve@example.org"));
    expect(await confirm(await linkFor(userId))).toEqual({ ok: false, reason: "required" });
    expect(await isConfirmed(userId)).toBe(false);
  });

  it("works once, and not for an address that was changed since", async () => {
    const userId = await addPerson(email);
    const session = await findSessionUser(await signInHere(userId));
    const [first, second] = [await linkFor(userId), await linkFor(userId)];
    expect(await Promise.all([confirm(first), confirm(first)])).toContainEqual({
      ...{ ok: false, reason: "badLink" },
    });
    expect(await isConfirmed(userId)).toBe(true);

    await setEmail(userId, "ada@example.net", session?.sessionId ?? "");
    expect(await isConfirmed(userId)).toBe(false);
    expect(await confirm(second)).toEqual({ ok: false, reason: "badLink" });
    expect(await confirm(await linkFor(userId))).toEqual({ ok: false, reason: "badLink" });
    expect(await isConfirmed(userId)).toBe(false);
    expect(await confirm(await linkFor(userId, "ada@example.net"))).toMatchObject({ ok: true });
  });

  it("is asked for five times a day at most, and once a minute", async () => {
    const user = await signedIn(await addPerson(email));
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await askForConfirmation(user)).toEqual({ ok: true });
    }
    expect(await askForConfirmation(user)).toMatchObject({ ok: false, reason: "limited" });
    expect(await db.mailJob.count()).toBeLessThanOrEqual(2);
  });
});
