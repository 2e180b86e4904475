import "server-only";

import { makeConfirmPath, makeLetterPath } from "@/lib/auth/mail-links";
import { proveUserId } from "@/lib/auth/user-id";
import type { MailJob } from "@/lib/data/mail-jobs";
import { findMailRecipient, type MailRecipient } from "@/lib/data/mail-recipient";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { findYearWithActivity } from "@/lib/data/year-activity";
import { addDays, parseCalendarDate } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import { weeklyLetterOf } from "@/lib/domain/weekly-letter";
import { assembleYear } from "@/lib/domain/year";
import { localePath } from "@/lib/i18n/paths";

import type { Mail } from "./compose-mail";
import { confirmAddressMail, confirmHours } from "./confirm-address-mail";
import { weeklyLetterMail } from "./weekly-letter-mail";

export type Prepared =
  | (Mail & { readonly kind: "mail"; readonly to: string; readonly unsubscribeUrl?: string })
  /** Not to be sent after all. */
  | { readonly kind: "unwanted"; readonly reason: "unwanted" | "late" | "silent" };

type Setting = { readonly site: string; readonly now: Date };

/** Writes a planned mail as things are now, or says why it is not to go out any more. */
export async function prepareMail(job: MailJob, setting: Setting): Promise<Prepared> {
  const recipient = await findMailRecipient(proveUserId(job.userId));
  if (!recipient) return unwanted("unwanted");
  return job.kind === "weeklyLetter"
    ? prepareLetter(job, recipient, setting)
    : prepareConfirmation(recipient, setting);
}

async function prepareConfirmation(
  { id, email, isConfirmed, locale }: MailRecipient,
  { site }: Setting,
): Promise<Prepared> {
  if (isConfirmed) return unwanted("unwanted");
  const path = await makeConfirmPath(id, { email, hours: confirmHours });
  const mail = confirmAddressMail({ locale, url: `${site}${localePath(locale, path)}` });
  return { ...mail, kind: "mail", to: email };
}

async function prepareLetter(
  { subject }: MailJob,
  recipient: MailRecipient,
  { site, now }: Setting,
): Promise<Prepared> {
  const { id, email, enrollment, locale, timeZone, dayEndsAt } = recipient;
  if (!recipient.isConfirmed || !recipient.isLetterOn) return unwanted("unwanted");
  const today = todayFor({ instant: now, timeZone, dayEndsAt });
  const day = parseCalendarDate(subject);
  if (!day || today > addDays(day, 1)) return unwanted("late");
  if (!enrollment || enrollment.ending) return unwanted("silent");

  const [version, { facts, activity }] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearWithActivity(recipient, enrollment.id),
  ]);
  const year = assembleYear(version, enrollment, facts);
  const letter = weeklyLetterOf({ year, startDate: enrollment.startDate, activity, today });
  if (!letter) return unwanted("silent");

  const unsubscribeUrl = `${site}${localePath(locale, await makeLetterPath(id))}`;
  const number = recipient.unanswered + 1;
  const mail = weeklyLetterMail({ letter, locale, site, unsubscribeUrl, number });
  return { ...mail, kind: "mail", to: email, unsubscribeUrl };
}

function unwanted(reason: "unwanted" | "late" | "silent"): Prepared {
  return { kind: "unwanted", reason };
}
