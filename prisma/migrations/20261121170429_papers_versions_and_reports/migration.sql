-- AlterTable
ALTER TABLE "Enrollment" ADD COLUMN     "acceptedAt" TIMESTAMPTZ,
ADD COLUMN     "formerVersionId" UUID;

-- AlterTable
ALTER TABLE "LearnerTask" ADD COLUMN     "removedAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "PaperEntry" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "resourceKey" TEXT,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "readOn" DATE NOT NULL,
    "marks" TEXT[],
    "summary" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PaperEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResourceReport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "resourceKey" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ,

    CONSTRAINT "ResourceReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperEntry_userId_idx" ON "PaperEntry"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ResourceReport_userId_resourceKey_key" ON "ResourceReport"("userId", "resourceKey");

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_formerVersionId_fkey" FOREIGN KEY ("formerVersionId") REFERENCES "RoadmapVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceReport" ADD CONSTRAINT "ResourceReport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "PaperEntry"
    ADD CONSTRAINT "PaperEntry_marks_check" CHECK ("marks" <@ ARRAY['skimmed', 'summarised', 'reproduced', 'discussed']);

ALTER TABLE "ResourceReport" ADD CONSTRAINT "ResourceReport_problem_check" CHECK ("problem" IN ('dead', 'bad'));
