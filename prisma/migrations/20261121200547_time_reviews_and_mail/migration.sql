-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lastVisitAt" TIMESTAMPTZ,
ADD COLUMN     "reviewAt" INTEGER NOT NULL DEFAULT 1080,
ADD COLUMN     "reviewDay" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "showRhythm" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "nextKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SelfLetter" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "expected" TEXT NOT NULL DEFAULT '',
    "did" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SelfLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeLog" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "taskKey" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ,

    CONSTRAINT "TimeLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Timer" (
    "userId" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "taskKey" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Timer_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "MailChoice" (
    "userId" UUID NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "weekday" INTEGER NOT NULL DEFAULT 1,
    "hour" INTEGER NOT NULL DEFAULT 8,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "pausedAt" TIMESTAMPTZ,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "MailJob" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "runAt" TIMESTAMPTZ NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ,
    "sentAt" TIMESTAMPTZ,
    "failedAt" TIMESTAMPTZ,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailJob_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SelfLetter_userId_kind_period_key" ON "SelfLetter"("userId", "kind", "period");

-- CreateIndex
CREATE INDEX "TimeLog_enrollmentId_taskKey_idx" ON "TimeLog"("enrollmentId", "taskKey");

-- CreateIndex
CREATE INDEX "Timer_enrollmentId_idx" ON "Timer"("enrollmentId");

-- CreateIndex
CREATE INDEX "MailJob_runAt_idx" ON "MailJob"("runAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailJob_userId_kind_subject_key" ON "MailJob"("userId", "kind", "subject");

-- AddForeignKey
ALTER TABLE "SelfLetter" ADD CONSTRAINT "SelfLetter_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeLog" ADD CONSTRAINT "TimeLog_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timer" ADD CONSTRAINT "Timer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timer" ADD CONSTRAINT "Timer_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailJob" ADD CONSTRAINT "MailJob_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "User"
    ADD CONSTRAINT "User_reviewDay_check" CHECK ("reviewDay" BETWEEN 1 AND 7),
    ADD CONSTRAINT "User_reviewAt_check" CHECK ("reviewAt" BETWEEN 0 AND 1439);

ALTER TABLE "Review" ADD CONSTRAINT "Review_weekOf_check" CHECK (EXTRACT(ISODOW FROM "weekOf") = 1);

ALTER TABLE "SelfLetter" ADD CONSTRAINT "SelfLetter_kind_check" CHECK ("kind" IN ('month', 'phase'));

ALTER TABLE "TimeLog" ADD CONSTRAINT "TimeLog_minutes_check" CHECK ("minutes" BETWEEN 1 AND 1440);

ALTER TABLE "MailChoice"
    ADD CONSTRAINT "MailChoice_weekday_check" CHECK ("weekday" BETWEEN 1 AND 7),
    ADD CONSTRAINT "MailChoice_hour_check" CHECK ("hour" BETWEEN 0 AND 23);

ALTER TABLE "MailJob" ADD CONSTRAINT "MailJob_kind_check" CHECK ("kind" IN ('weeklyLetter', 'confirmAddress'));
