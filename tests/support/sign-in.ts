import { hashPassword } from "@/lib/auth/password-hash";
import { hashSecret } from "@/lib/auth/secrets";
import { type CurrentUser, openSession } from "@/lib/auth/session";
import { proveUserId } from "@/lib/auth/user-id";
import { db } from "@/lib/data/client";
import { findSessionUser } from "@/lib/data/sessions";
import type { UserId } from "@/lib/domain/user";

export const password = "correct horse battery staple";

/** An account that can sign in with `password`. */
export async function addPerson(
  email: string,
  { isOwner = false }: { isOwner?: boolean } = {},
): Promise<UserId> {
  const { id } = await db.user.create({
    data: { name: "Ada", email, isOwner, passwordHash: await hashPassword(password) },
    select: { id: true },
  });
  return proveUserId(id);
}

/** A browser that is signed in: asks who it is, as every request does. */
export async function openBrowser(userId: UserId): Promise<() => Promise<CurrentUser | null>> {
  const hash = hashSecret(await openSession(userId, "a browser"));
  return async () => {
    const found = await findSessionUser(hash);
    if (!found) return null;
    const { userId: id, ...user } = found;
    return { ...user, id: proveUserId(id) };
  };
}

/** The user of a browser that has to be signed in. */
export async function userOf(browser: () => Promise<CurrentUser | null>): Promise<CurrentUser> {
  const user = await browser();
  if (!user) throw new Error("This browser is signed out.");
  return user;
}
