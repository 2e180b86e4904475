import "server-only";

import { addMailToken, findLetterOfLink, setLetterByLink } from "@/lib/data/mail-tokens";
import type { UserId } from "@/lib/domain/user";
import { getEnv } from "@/lib/env";

import { hashSecret, makeSecret } from "./secrets";

/** Whether this server sends mail at all. */
export function sendsMail(): boolean {
  return getEnv().SMTP_URL !== undefined;
}

/** Links to stop the letter work for more than a year: people tidy up late. */
const letterHours = 400 * 24;

/** The path of a link that confirms this address of the account, once, while it is still the account's. */
export async function makeConfirmPath(
  userId: UserId,
  { email, hours }: { email: string; hours: number },
): Promise<string> {
  return `/confirm/${await makeMailSecret("confirm", { userId, scope: hashSecret(email), hours })}`;
}

/** The path of a link that stops the weekly letter without signing in. */
export async function makeLetterPath(userId: UserId): Promise<string> {
  return `/letter/${await makeMailSecret("letter", { userId, scope: "", hours: letterHours })}`;
}

async function makeMailSecret(
  kind: "confirm" | "letter",
  { userId, scope, hours }: { userId: UserId; scope: string; hours: number },
): Promise<string> {
  const secret = makeSecret();
  const expiresAt = new Date(Date.now() + hours * 3_600_000);
  await addMailToken({ kind, hash: hashSecret(secret), scope, userId, expiresAt });
  return secret;
}

/** Whether the letter of this link is switched on; null for a link that leads nowhere. Reads no session. */
export async function isLetterOn(secret: string): Promise<boolean | null> {
  return (await findLetterOfLink(hashSecret(secret)))?.isOn ?? null;
}

/** Stops the weekly letter, or starts it again, for whoever has one of its links. @returns false for any other link */
export async function switchLetter(secret: string, isOn: boolean): Promise<boolean> {
  return setLetterByLink(hashSecret(secret), isOn);
}
