import { hashPassword } from "@/lib/auth/password-hash";
import { proveUserId } from "@/lib/auth/user-id";
import { type Connection, db } from "@/lib/data/client";
import { toDateColumn } from "@/lib/data/dates";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { baselineDates } from "@/lib/domain/baseline";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import type { UserId } from "@/lib/domain/user";

import { demoAccount, demoPortfolio, demoYear } from "./demo-account";
import { type DemoClock, momentOf, startDate } from "./demo-days";
import { writeEvidence } from "./write-evidence";
import { writeNotes } from "./write-notes";
import { drawPictures, writePictures } from "./write-pictures";
import { writeProgress } from "./write-progress";
import { writeTime } from "./write-time";

/**
 * Writes the demo learner with a year of data that ends today, in one transaction. What the account had
 * before is replaced, but for its sessions; no other account is touched. A roadmap must be published.
 *
 * @throws Error when another account has the demo's address or handle (a unique violation)
 */
export async function writeDemo({
  today,
  now,
  timeZone = "UTC",
}: Pick<DemoClock, "today" | "now"> & Partial<DemoClock>): Promise<UserId> {
  const clock: DemoClock = { today, now, timeZone };
  const version = await getLatestVersion();
  const [passwordHash, pictures] = await Promise.all([
    hashPassword(demoAccount.password),
    drawPictures(),
  ]);

  await db.$transaction(
    async (tx) => {
      await eraseYear(tx);
      await writeAccount(tx, passwordHash, clock);
      const enrollmentId = await writeEnrollment(tx, version, clock);
      await writeProgress(tx, { enrollmentId, version, clock });
      await writeTime(tx, { enrollmentId, version, clock });
      const evidenceIds = await writeEvidence(tx, clock);
      await writePictures(tx, evidenceIds, pictures);
      await writeNotes(tx, { evidenceIds, version, clock });
    },
    { timeout: 30_000 },
  );
  return proveUserId(demoAccount.id);
}

/** All that belongs to the account, but the account itself and its sessions. */
async function eraseYear(tx: Connection): Promise<void> {
  const userId = demoAccount.id;
  await tx.enrollment.deleteMany({ where: { userId } });
  await tx.note.deleteMany({ where: { userId } });
  await tx.evidence.deleteMany({ where: { userId } });
  await tx.review.deleteMany({ where: { userId } });
  await tx.selfLetter.deleteMany({ where: { userId } });
  await tx.mailChoice.deleteMany({ where: { userId } });
  await tx.mailJob.deleteMany({ where: { userId } });
  await tx.shareLink.deleteMany({ where: { userId } });
  await tx.token.deleteMany({ where: { userId } });
  await tx.auditEvent.deleteMany({ where: { userId } });
  await tx.portfolioSettings.deleteMany({ where: { userId } });
  await tx.handle.deleteMany({ where: { OR: [{ userId }, { formerId: userId }] } });
  // After its year; private roadmaps may not go while one is followed.
  await tx.roadmap.deleteMany({ where: { ownerId: userId } });
  // A visitor may have deleted the account: it is back now.
  await tx.erasure.deleteMany({ where: { id: userId } });
}

async function writeAccount(tx: Connection, passwordHash: string, clock: DemoClock): Promise<void> {
  const { id, name, email, handle, dayEndsAt } = demoAccount;
  const { timeZone } = clock;
  const createdAt = momentOf(0, 0, clock);
  const data = {
    ...{ name, email, passwordHash, passwordSetAt: createdAt, createdAt },
    ...{ timeZone, dayEndsAt, locale: "en", theme: "system", shortcuts: true },
    ...{ showRhythm: true, reviewDay: 7, reviewAt: 18 * 60 },
  };
  // Never the owner of the server: the password is printed in the sources.
  await tx.user.upsert({
    where: { id },
    create: { id, ...data },
    update: { ...data, emailVerifiedAt: null, isOwner: false },
    select: { id: true },
  });
  await tx.handle.create({ data: { handle, userId: id }, select: { handle: true } });
  const { headline, bio } = demoPortfolio;
  const links = demoPortfolio.links.map((link) => ({ ...link }));
  await tx.portfolioSettings.create({
    data: { userId: id, isPublished: true, headline, bio, links },
    select: { userId: true },
  });
}

async function writeEnrollment(
  tx: Connection,
  version: RoadmapVersion,
  clock: DemoClock,
): Promise<string> {
  const { trackKey, hoursHundredths } = demoYear;
  const knownWeeks = [...demoYear.knownWeeks];
  const start = startDate(clock);
  const dates = baselineDates({
    ...{ startDate: start, hoursHundredths, knownWeeks },
    nominalHundredths: version.nominalHundredths,
    // As it was made: before the choice of a track.
    weeks: milestonesOf(version, null),
  });
  const baseline = { startDate: start, hoursHundredths, knownWeeks };
  const { id } = await tx.enrollment.create({
    data: {
      ...{ userId: demoAccount.id, versionId: version.id, trackKey, knownWeeks },
      startDate: toDateColumn(start),
      hoursPerWeek: hoursHundredths / 100,
      baseline: { ...baseline, dates: dates.map((pair) => pair && [...pair]) },
      createdAt: momentOf(0, 0, clock),
    },
    select: { id: true },
  });
  return id;
}
