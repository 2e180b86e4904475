-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ,
    "passwordHash" TEXT,
    "passwordSetAt" TIMESTAMPTZ,
    "isOwner" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "dayEndsAt" INTEGER NOT NULL DEFAULT 180,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "shortcuts" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "agent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL DEFAULT '',
    "userId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "userId" UUID,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" UUID NOT NULL,
    "erasedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Roadmap" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "ownerId" UUID,

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoadmapVersion" (
    "id" UUID NOT NULL,
    "roadmapId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "nominalHours" DECIMAL(4,2) NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "trackChoice" JSONB,
    "readingLists" JSONB NOT NULL,
    "habits" JSONB NOT NULL,
    "retired" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoadmapVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Phase" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "firstWeek" INTEGER NOT NULL,
    "lastWeek" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "months" JSONB NOT NULL,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Track" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "topics" JSONB NOT NULL,

    CONSTRAINT "Track_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "week" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "phaseKey" TEXT NOT NULL,
    "trackKey" TEXT,
    "title" JSONB NOT NULL,
    "goal" JSONB NOT NULL,
    "outcomes" JSONB NOT NULL,
    "checkpoint" JSONB NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Task" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "milestoneKey" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "resourceKeys" TEXT[],
    "skillKeys" TEXT[],
    "uses" TEXT[],
    "title" JSONB NOT NULL,
    "detail" JSONB NOT NULL,
    "note" JSONB,
    "deliverable" JSONB,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Resource" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "year" INTEGER,
    "minutes" INTEGER,
    "free" BOOLEAN NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "languages" TEXT[],
    "also" JSONB NOT NULL,
    "title" JSONB NOT NULL,
    "why" JSONB NOT NULL,

    CONSTRAINT "Resource_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Skill" (
    "versionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("versionId","key")
);

-- CreateTable
CREATE TABLE "Enrollment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "startDate" DATE NOT NULL,
    "hoursPerWeek" DECIMAL(4,2) NOT NULL,
    "trackKey" TEXT,
    "knownWeeks" INTEGER[],
    "baseline" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanChange" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "week" INTEGER,
    "fromDate" DATE,
    "toDate" DATE,
    "days" INTEGER,
    "hoursPerWeek" DECIMAL(4,2),
    "keep" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ,

    CONSTRAINT "PlanChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressEvent" (
    "seq" BIGSERIAL NOT NULL,
    "userId" UUID NOT NULL,
    "opId" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "taskKey" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "on" DATE,
    "onGiven" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "repeats" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProgressEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "TaskState" (
    "enrollmentId" UUID NOT NULL,
    "taskKey" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "on" DATE,
    "reason" TEXT,
    "seq" BIGINT NOT NULL,
    "pinnedWeek" INTEGER,

    -- The states of a learner are read from the index alone.
    CONSTRAINT "TaskState_pkey" PRIMARY KEY ("enrollmentId","taskKey") INCLUDE ("state", "on")
) WITH (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- CreateTable
CREATE TABLE "MilestoneState" (
    "enrollmentId" UUID NOT NULL,
    "milestoneKey" TEXT NOT NULL,
    "closedOn" DATE NOT NULL,

    CONSTRAINT "MilestoneState_pkey" PRIMARY KEY ("enrollmentId","milestoneKey")
);

-- CreateTable
CREATE TABLE "LearnerTask" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "milestoneKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LearnerTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "stoppedAt" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "myPart" TEXT NOT NULL DEFAULT '',
    "limits" TEXT NOT NULL DEFAULT '',
    "withWhom" TEXT NOT NULL DEFAULT '',
    "skillKeys" TEXT[],
    "madeOn" DATE NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "pinOrder" INTEGER,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "deletedAt" TIMESTAMPTZ,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceTask" (
    "evidenceId" UUID NOT NULL,
    "taskKey" TEXT NOT NULL,

    CONSTRAINT "EvidenceTask_pkey" PRIMARY KEY ("evidenceId","taskKey")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "weekOf" DATE NOT NULL,
    "learned" TEXT NOT NULL DEFAULT '',
    "shipped" TEXT NOT NULL DEFAULT '',
    "stuck" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PortfolioSettings" (
    "userId" UUID NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,
    "headline" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "links" JSONB NOT NULL DEFAULT '[]',
    "showSkills" BOOLEAN NOT NULL DEFAULT true,
    "showPath" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PortfolioSettings_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Handle" (
    "handle" TEXT NOT NULL,
    "userId" UUID,
    "freedAt" TIMESTAMPTZ,

    CONSTRAINT "Handle_pkey" PRIMARY KEY ("handle")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "views" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_hash_key" ON "Token"("hash");

-- CreateIndex
CREATE INDEX "Token_userId_idx" ON "Token"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- CreateIndex
-- Built-in roadmaps have no owner, and their keys are unique among them too.
CREATE UNIQUE INDEX "Roadmap_ownerId_key_key" ON "Roadmap"("ownerId", "key") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "RoadmapVersion_roadmapId_number_key" ON "RoadmapVersion"("roadmapId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "RoadmapVersion_roadmapId_contentHash_key" ON "RoadmapVersion"("roadmapId", "contentHash");

-- CreateIndex
CREATE INDEX "Enrollment_userId_idx" ON "Enrollment"("userId");

-- CreateIndex
CREATE INDEX "PlanChange_enrollmentId_idx" ON "PlanChange"("enrollmentId");

-- CreateIndex
CREATE INDEX "ProgressEvent_enrollmentId_taskKey_idx" ON "ProgressEvent"("enrollmentId", "taskKey");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressEvent_userId_opId_key" ON "ProgressEvent"("userId", "opId");

-- CreateIndex
CREATE INDEX "LearnerTask_enrollmentId_idx" ON "LearnerTask"("enrollmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_userId_subjectKind_subjectKey_key" ON "Note"("userId", "subjectKind", "subjectKey");

-- CreateIndex
CREATE INDEX "Evidence_userId_idx" ON "Evidence"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_userId_weekOf_key" ON "Review"("userId", "weekOf");

-- CreateIndex
CREATE UNIQUE INDEX "Handle_userId_key" ON "Handle"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_hash_key" ON "ShareLink"("hash");

-- CreateIndex
CREATE INDEX "ShareLink_userId_idx" ON "ShareLink"("userId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapVersion" ADD CONSTRAINT "RoadmapVersion_roadmapId_fkey" FOREIGN KEY ("roadmapId") REFERENCES "Roadmap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RoadmapVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanChange" ADD CONSTRAINT "PlanChange_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressEvent" ADD CONSTRAINT "ProgressEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressEvent" ADD CONSTRAINT "ProgressEvent_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskState" ADD CONSTRAINT "TaskState_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneState" ADD CONSTRAINT "MilestoneState_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnerTask" ADD CONSTRAINT "LearnerTask_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceTask" ADD CONSTRAINT "EvidenceTask_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioSettings" ADD CONSTRAINT "PortfolioSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handle" ADD CONSTRAINT "Handle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say. The database guarantees it whatever the code does.

-- One active enrollment per learner.
CREATE UNIQUE INDEX "Enrollment_one_active_key" ON "Enrollment"("userId") WHERE "active";

ALTER TABLE "User"
    ADD CONSTRAINT "User_dayEndsAt_check" CHECK ("dayEndsAt" BETWEEN 0 AND 360),
    ADD CONSTRAINT "User_locale_check" CHECK ("locale" IN ('en', 'ko', 'ja')),
    ADD CONSTRAINT "User_theme_check" CHECK ("theme" IN ('system', 'light', 'dark'));

ALTER TABLE "Handle" ADD CONSTRAINT "Handle_lower_check" CHECK ("handle" = lower("handle"));

ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_hours_check" CHECK ("hoursPerWeek" BETWEEN 1 AND 60);

ALTER TABLE "PlanChange"
    ADD CONSTRAINT "PlanChange_kind_check" CHECK ("kind" IN ('shift', 'break', 'pace', 'trim')),
    ADD CONSTRAINT "PlanChange_days_check" CHECK ("days" BETWEEN 1 AND 366),
    ADD CONSTRAINT "PlanChange_dates_check" CHECK ("toDate" >= "fromDate"),
    ADD CONSTRAINT "PlanChange_hours_check" CHECK ("hoursPerWeek" BETWEEN 1 AND 60),
    ADD CONSTRAINT "PlanChange_keep_check" CHECK ("keep" IN ('must', 'should', 'could'));

-- A day belongs to done and skipped, a reason to skipped only.
ALTER TABLE "ProgressEvent"
    ADD CONSTRAINT "ProgressEvent_state_check" CHECK ("state" IN ('open', 'done', 'skipped')),
    ADD CONSTRAINT "ProgressEvent_on_check" CHECK (("state" = 'open') = ("on" IS NULL)),
    ADD CONSTRAINT "ProgressEvent_reason_check" CHECK (
        "reason" IS NULL OR
        ("state" = 'skipped' AND "reason" IN ('known', 'notRelevant', 'tooHard', 'noTime', 'badResource'))
    );

ALTER TABLE "TaskState"
    ADD CONSTRAINT "TaskState_state_check" CHECK ("state" IN ('open', 'done', 'skipped')),
    ADD CONSTRAINT "TaskState_on_check" CHECK (("state" = 'open') = ("on" IS NULL)),
    ADD CONSTRAINT "TaskState_reason_check" CHECK (
        "reason" IS NULL OR
        ("state" = 'skipped' AND "reason" IN ('known', 'notRelevant', 'tooHard', 'noTime', 'badResource'))
    );

ALTER TABLE "LearnerTask" ADD CONSTRAINT "LearnerTask_minutes_check" CHECK ("minutes" >= 0);

ALTER TABLE "Note"
    ADD CONSTRAINT "Note_subjectKind_check" CHECK ("subjectKind" IN ('task', 'week', 'evidence')),
    ADD CONSTRAINT "Note_text_check" CHECK (char_length("text") <= 100000),
    ADD CONSTRAINT "Note_stoppedAt_check" CHECK (char_length("stoppedAt") <= 200);

ALTER TABLE "Evidence"
    ADD CONSTRAINT "Evidence_claim_check" CHECK (char_length("claim") <= 200),
    ADD CONSTRAINT "Evidence_pinOrder_check" CHECK ("pinOrder" BETWEEN 1 AND 3);
