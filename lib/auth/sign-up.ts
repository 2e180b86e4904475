import "server-only";

import { findLiveToken } from "@/lib/data/tokens";
import { addUser, hasUsers } from "@/lib/data/users";
import type { Locale } from "@/lib/domain/locale";
import { checkPassword, type PasswordProblem } from "@/lib/domain/password";
import type { UserId } from "@/lib/domain/user";
import { getEnv } from "@/lib/env";

import { isCommonPassword } from "./common-passwords";
import { allow } from "./limits";
import { hashPassword } from "./password-hash";
import { hashSecret } from "./secrets";
import { proveUserId } from "./user-id";

/** Why one may or may not sign up now. `setUp`: only the link that the server printed makes the first account. */
export type SignUpGate =
  | { open: true; tokenId: string | null }
  | { open: false; reason: "closed" | "inviteOnly" | "setUp" | "badLink" };

/** Reads the mode of the server and the link one came with (RULES, Accounts). */
export async function signUpGate(link: { invite?: string; setup?: string }): Promise<SignUpGate> {
  if (link.setup || link.invite) {
    const kind = link.setup ? "setup" : "invite";
    const token = await findLiveToken(kind, hashSecret(link.setup ?? link.invite ?? ""));
    const stillWanted = kind === "invite" || !(await hasUsers());
    return token && stillWanted
      ? { open: true, tokenId: token.id }
      : { open: false, reason: "badLink" };
  }
  if (isReachableFromElsewhere() && !(await hasUsers())) return { open: false, reason: "setUp" };

  const mode = getEnv().SIGN_UP;
  if (mode === "open" || !(await hasUsers())) return { open: true, tokenId: null };
  return { open: false, reason: mode === "closed" ? "closed" : "inviteOnly" };
}

/** True when somebody other than the person at this machine could be the first to sign up. */
export function isReachableFromElsewhere(): boolean {
  const { HOST, APP_URL } = getEnv();
  return APP_URL !== undefined || !["localhost", "127.0.0.1", "::1"].includes(HOST);
}

export type SignUpResult =
  | { ok: true; userId: UserId }
  | { ok: false; reason: "emailTaken" | "badLink" | PasswordProblem }
  | { ok: false; reason: "limited"; retryAfter: number };

/** Creates an account through an open gate. Limited to 10 tries an hour per network address. */
export async function signUp(
  input: {
    name: string;
    email: string;
    password: string;
    locale: Locale;
    timeZone: string;
    address: string;
  },
  gate: { tokenId: string | null },
): Promise<SignUpResult> {
  const problem = checkPassword({ ...input, isCommon: isCommonPassword });
  if (problem) return { ok: false, reason: problem };
  const allowance = await allow("signUpAddress", input.address);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };

  const { name, email, locale, timeZone } = input;
  const passwordHash = await hashPassword(input.password);
  const added = await addUser({ name, email, locale, timeZone, passwordHash }, gate.tokenId);
  if (added === "emailTaken") return { ok: false, reason: "emailTaken" };
  if (added === "tokenUsed") return { ok: false, reason: "badLink" };
  return { ok: true, userId: proveUserId(added.id) };
}
