import "server-only";

import { notFound } from "next/navigation";

import { requireUser } from "./require-user";
import type { CurrentUser } from "./session";

/** The owner of the server. For anybody else who is signed in the page does not exist. */
export async function requireOwner(): Promise<CurrentUser> {
  const user = await requireUser();
  if (!user.isOwner) notFound();
  return user;
}
