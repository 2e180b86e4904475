import { beforeEach, describe, expect, it } from "vitest";

import { makeInvitationPath, makeResetPath } from "@/lib/auth/owner-links";
import { isLiveResetLink, resetPassword } from "@/lib/auth/reset-password";
import { signUpGate } from "@/lib/auth/sign-up";
import { endSessionsOf, listAccounts } from "@/lib/data/accounts";
import { db } from "@/lib/data/client";
import { truncateAll } from "@/tests/support/database";
import { addPerson, openBrowser, userOf } from "@/tests/support/sign-in";

async function people() {
  const owner = await addPerson("owner@example.org", { isOwner: true });
  const ada = await addPerson("ada@example.org");
  const [ownersBrowser, adasBrowser] = await Promise.all([openBrowser(owner), openBrowser(ada)]);
  return { owner: await userOf(ownersBrowser), ada: await userOf(adasBrowser), adasBrowser };
}

const lastPart = (path: string | null) => path?.split(/[/=]/).at(-1) ?? "";

beforeEach(truncateAll);

describe("the owner of the server", () => {
  it("sees who has an account and nothing of what they do", async () => {
    const { owner, ada } = await people();
    const accounts = await listAccounts(owner.id);
    expect(accounts.map(({ email, sessions }) => [email, sessions])).toEqual([
      ["owner@example.org", 1],
      ["ada@example.org", 1],
    ]);
    const named = ["id", "name", "email", "isOwner", "createdAt", "lastSeenAt", "sessions"];
    expect(Object.keys(accounts.find(({ id }) => id === ada.id) ?? {}).sort()).toEqual(
      named.sort(),
    );
  });

  it("makes a link for a new password, of which only the last one works", async () => {
    const { owner, ada } = await people();
    const first = lastPart(await makeResetPath(owner, ada.id));
    const second = lastPart(await makeResetPath(owner, ada.id));

    expect(await isLiveResetLink(first)).toBe(false);
    expect(await isLiveResetLink(second)).toBe(true);
    const stored = JSON.stringify(await db.token.findMany({ select: { hash: true } }));
    expect(stored).not.toContain(second);
    const change = { token: second, newPassword: "a new sentence for ada", address: "192.0.2.1" };
    expect(await resetPassword(change)).toEqual({ ok: true });
  });

  it("makes an invitation that opens the sign-up", async () => {
    const { owner } = await people();
    const invite = lastPart(await makeInvitationPath(owner));
    expect(await signUpGate({ invite })).toMatchObject({ open: true });
  });

  it("ends the sessions of an account, but never the one that asks", async () => {
    const { owner, ada, adasBrowser } = await people();
    const keepId = owner.sessionId;
    expect(await endSessionsOf(owner.id, { accountId: ada.id, keepId })).toBe(1);
    expect(await adasBrowser()).toBe(null);
    expect(await endSessionsOf(owner.id, { accountId: owner.id, keepId })).toBe(0);
  });

  it("makes no link for an account that does not exist", async () => {
    const { owner } = await people();
    expect(await makeResetPath(owner, "00000000-0000-7000-8000-000000000000")).toBe(null);
  });
});

describe("anybody else", () => {
  it("is refused everything, whoever's account it is", async () => {
    const { owner, ada } = await people();
    const keepId = ada.sessionId;
    expect(await listAccounts(ada.id)).toEqual([]);
    expect(await makeResetPath(ada, owner.id)).toBe(null);
    expect(await makeResetPath(ada, ada.id)).toBe(null);
    expect(await makeInvitationPath(ada)).toBe(null);
    expect(await endSessionsOf(ada.id, { accountId: owner.id, keepId })).toBe(0);

    expect(await db.token.count()).toBe(0);
    expect(await db.session.count({ where: { revokedAt: null } })).toBe(2);
  });
});
