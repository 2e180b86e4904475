import "server-only";

import { listLetterChoices, resumeAfterVisits } from "@/lib/data/mail-choices";
import {
  claimMail,
  giveUpInterrupted,
  type MailJob,
  markSent,
  markUnsent,
  planMails,
} from "@/lib/data/mail-jobs";
import { dueLetter } from "@/lib/domain/letter-time";
import { pauseAfter } from "@/lib/domain/mail-retry";
import { log, logFailure } from "@/lib/log";

import { type Prepared, prepareMail } from "./prepare-mail";
import { MailRefused, type MailServer } from "./transport";

type Post = {
  readonly server: MailServer;
  /** Address of the site for links, without a slash at the end. */
  readonly site: string;
  /** Asked before each mail. */
  readonly isStopping: () => boolean;
};

/**
 * Plans the weekly letters that have fallen due and sends every mail that is due, one after the other. Several
 * processes may do so at once: each mail is taken on by one of them.
 *
 * At least once: whoever dies between sending and noting it leaves a mail that goes out again when its lock has
 * run out, under the same Message-ID.
 *
 * @throws when the database cannot be used; the mails stay planned
 */
export async function sendDueMails({ server, site, isStopping }: Post): Promise<void> {
  await giveUpInterrupted();
  await planLetters(new Date());
  while (!isStopping()) {
    const job = await claimMail();
    if (!job || !(await sendOne(job, server, site))) return;
  }
}

/** Plans the letters of those for whom one is due now. Those that are planned already stay as they are. */
export async function planLetters(now: Date): Promise<void> {
  await resumeAfterVisits();
  const mails = (await listLetterChoices()).flatMap(({ userId, ...choice }) => {
    const due = dueLetter(choice, now);
    return due ? [{ userId, kind: "weeklyLetter" as const, subject: due.day, runAt: due.at }] : [];
  });
  if (mails.length > 0) await planMails(mails);
}

/** @returns whether it makes sense to go on: not when the mail server is gone, which the next mail would find, too */
async function sendOne(job: MailJob, server: MailServer, site: string): Promise<boolean> {
  const prepared = await prepare(job, site);
  if (prepared.kind !== "mail") {
    await markUnsent(
      job,
      prepared.reason,
      prepared.kind === "failed" ? pauseAfter(job.attempts) : null,
    );
    return true;
  }
  try {
    await server.send({ ...prepared, id: job.id });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const pause = pauseAfter(job.attempts);
    log("warn", pause === null ? "A mail was given up" : "A mail could not be sent yet", {
      ...{ job: job.id, kind: job.kind, problem: error.problem, tries: job.attempts },
    });
    await markUnsent(job, error.problem, pause);
    return error.isAboutMail;
  }
  await markSent(job);
  return true;
}

/** A mistake of ours in one mail must not hold up the others. */
async function prepare(
  job: MailJob,
  site: string,
): Promise<Prepared | { kind: "failed"; reason: string }> {
  try {
    return await prepareMail(job, { site, now: new Date() });
  } catch (error) {
    logFailure("A mail could not be written", error);
    return { kind: "failed", reason: "unwritten" };
  }
}
