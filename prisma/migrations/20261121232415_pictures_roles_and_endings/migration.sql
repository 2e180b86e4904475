-- AlterTable
ALTER TABLE "RoadmapVersion" ADD COLUMN     "roles" JSONB;

-- AlterTable
ALTER TABLE "Enrollment" ADD COLUMN     "endedOn" DATE,
ADD COLUMN     "ending" TEXT,
ADD COLUMN     "endingNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PortfolioSettings" ADD COLUMN     "draft" JSONB,
ADD COLUMN     "hiddenSkillKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "isIndexed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "showAll" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "showLinks" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "showPinned" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "EvidencePicture" (
    "id" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidencePicture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EvidencePicture_evidenceId_key" ON "EvidencePicture"("evidenceId");

-- AddForeignKey
ALTER TABLE "EvidencePicture" ADD CONSTRAINT "EvidencePicture_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Enrollment"
    ADD CONSTRAINT "Enrollment_ending_check" CHECK ("ending" IN ('finished', 'stopped', 'job')),
    ADD CONSTRAINT "Enrollment_endedOn_check" CHECK (("ending" IS NULL) = ("endedOn" IS NULL));

ALTER TABLE "EvidencePicture"
    ADD CONSTRAINT "EvidencePicture_size_check" CHECK ("size" = octet_length("bytes") AND "size" > 0),
    ADD CONSTRAINT "EvidencePicture_width_check" CHECK ("width" BETWEEN 1 AND 4096),
    ADD CONSTRAINT "EvidencePicture_height_check" CHECK ("height" BETWEEN 1 AND 4096);

-- WebP does not get smaller.
ALTER TABLE "EvidencePicture" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
