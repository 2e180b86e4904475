import { beforeEach, describe, expect, it } from "vitest";

import { changeEmail, changePassword } from "@/lib/auth/change-credentials";
import { signInWithPassword } from "@/lib/auth/password-sign-in";
import { resetPassword } from "@/lib/auth/reset-password";
import { hashSecret } from "@/lib/auth/secrets";
import { db } from "@/lib/data/client";
import { addToken } from "@/lib/data/tokens";
import { truncateAll } from "@/tests/support/database";
import { addPerson, openBrowser, password, userOf } from "@/tests/support/sign-in";

const email = "ada@example.org";
const next = "a new sentence for the same door";
const address = "192.0.2.1";

const signIn = (given: { email: string; password: string }) =>
  signInWithPassword({ ...given, address });

/** Ada with two browsers. */
async function ada() {
  const userId = await addPerson(email);
  const [here, elsewhere] = await Promise.all([openBrowser(userId), openBrowser(userId)]);
  return { userId, here, elsewhere, user: await userOf(here) };
}

beforeEach(truncateAll);

describe("changing the password", () => {
  it("ends the other sessions at once and keeps this one", async () => {
    const { user, here, elsewhere } = await ada();
    const change = { currentPassword: password, newPassword: next };
    expect(await changePassword(user, change)).toEqual({ ok: true });

    expect(await here()).toMatchObject({ id: user.id });
    expect(await elsewhere()).toBe(null);
    expect(await signIn({ email, password })).toMatchObject({ ok: false });
    expect(await signIn({ email, password: next })).toMatchObject({ ok: true });
  });

  it("asks for the current one and changes nothing when it is wrong", async () => {
    const { user, elsewhere } = await ada();
    const change = { currentPassword: "something else entirely", newPassword: next };
    expect(await changePassword(user, change)).toEqual({ ok: false, reason: "wrongPassword" });
    expect(await elsewhere()).not.toBe(null);
    expect(await signIn({ email, password })).toMatchObject({ ok: true });
  });

  it("stops asking after ten wrong ones", async () => {
    const { user } = await ada();
    const wrong = { currentPassword: "something else entirely", newPassword: next };
    for (let tries = 0; tries < 10; tries += 1) await changePassword(user, wrong);
    const right = { currentPassword: password, newPassword: next };
    expect(await changePassword(user, right)).toMatchObject({ ok: false, reason: "limited" });
  });

  it.each([
    ["passwordpassword", "common"],
    ["ada@example.org!", "containsEmail"],
    ["short", "tooShort"],
  ])("refuses %s", async (newPassword, reason) => {
    const { user } = await ada();
    const result = await changePassword(user, { currentPassword: password, newPassword });
    expect(result).toEqual({ ok: false, reason });
  });
});

describe("changing the address", () => {
  it("moves the account, ends the other sessions and keeps this one", async () => {
    const { user, here, elsewhere } = await ada();
    const change = { email: "lovelace@example.org", currentPassword: password };
    expect(await changeEmail(user, change)).toEqual({ ok: true });

    expect(await here()).toMatchObject({ email: "lovelace@example.org" });
    expect(await elsewhere()).toBe(null);
    expect(await signIn({ email, password })).toMatchObject({ ok: false });
    expect(await signIn({ email: change.email, password })).toMatchObject({ ok: true });
  });

  it("refuses an address that another account has, and leaves everything", async () => {
    await addPerson("eve@example.org");
    const { user, here, elsewhere } = await ada();
    const change = { email: "eve@example.org", currentPassword: password };
    expect(await changeEmail(user, change)).toEqual({ ok: false, reason: "emailTaken" });
    expect(await elsewhere()).not.toBe(null);
    expect(await here()).toMatchObject({ email });
  });

  it("gives one address to one of two who want it at once", async () => {
    const people = [await addPerson("a@example.org"), await addPerson("b@example.org")];
    const users = await Promise.all(
      people.map(async (userId) => userOf(await openBrowser(userId))),
    );
    const change = { email: "c@example.org", currentPassword: password };
    const results = await Promise.all(users.map((user) => changeEmail(user, change)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a reset link", () => {
  const makeLink = async (userId: string, expiresAt = new Date(Date.now() + 3_600_000)) => {
    await addToken({ kind: "reset", hash: hashSecret("secret"), userId, expiresAt });
    return "secret";
  };

  it("sets a new password once and ends all sessions", async () => {
    const { userId, here, elsewhere } = await ada();
    const token = await makeLink(userId);
    expect(await resetPassword({ token, newPassword: next, address })).toEqual({ ok: true });

    expect([await here(), await elsewhere()]).toEqual([null, null]);
    expect(await signIn({ email, password: next })).toMatchObject({ ok: true });
    const again = await resetPassword({ token, newPassword: password, address });
    expect(again).toEqual({ ok: false, reason: "badLink" });
    expect(await signIn({ email, password: next })).toMatchObject({ ok: true });
  });

  it("works for one of five who use it at once", async () => {
    const { userId } = await ada();
    const token = await makeLink(userId);
    const passwords = Array.from({ length: 5 }, (_, index) => `${next} number ${index}`);
    const results = await Promise.all(
      passwords.map((newPassword) => resetPassword({ token, newPassword, address })),
    );
    const winner = results.findIndex(({ ok }) => ok);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn({ email, password: passwords[winner] ?? "" })).toMatchObject({ ok: true });
  });

  it("survives a password that is refused", async () => {
    const { userId } = await ada();
    const token = await makeLink(userId);
    const refused = await resetPassword({ token, newPassword: "short", address });
    expect(refused).toEqual({ ok: false, reason: "tooShort" });
    expect(await resetPassword({ token, newPassword: next, address })).toEqual({ ok: true });
  });

  it("does not work when it has expired, is unknown, or is of another kind", async () => {
    const { userId } = await ada();
    const token = await makeLink(userId, new Date(Date.now() - 1000));
    const bad = { ok: false, reason: "badLink" };
    expect(await resetPassword({ token, newPassword: next, address })).toEqual(bad);
    expect(await resetPassword({ token: "guess", newPassword: next, address })).toEqual(bad);

    const expiresAt = new Date(Date.now() + 3_600_000);
    await addToken({ kind: "invite", hash: hashSecret("invite"), userId: null, expiresAt });
    expect(await resetPassword({ token: "invite", newPassword: next, address })).toEqual(bad);
  });

  it("may be guessed thirty times an hour and no more", async () => {
    const { userId } = await ada();
    for (let tries = 0; tries < 30; tries += 1) {
      await resetPassword({ token: `guess ${tries}`, newPassword: next, address });
    }
    const token = await makeLink(userId);
    const limited = await resetPassword({ token, newPassword: next, address });
    expect(limited).toMatchObject({ ok: false, reason: "limited" });
    expect(await db.token.count({ where: { usedAt: null } })).toBe(1);
  });
});
