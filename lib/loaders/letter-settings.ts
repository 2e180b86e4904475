import "server-only";

import { sendsMail } from "@/lib/auth/mail-links";
import type { CurrentUser } from "@/lib/auth/session";
import { findLetterSettings } from "@/lib/data/mail-choices";

/** What the section about the weekly letter shows: one statement. */
export async function loadLetterSettings({ id }: CurrentUser) {
  return { sendsMail: sendsMail(), letter: await findLetterSettings(id) };
}
