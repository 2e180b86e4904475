import { db } from "@/lib/data/client";
import { eraseExpiredEvidence } from "@/lib/data/evidence-bin";
import { removeOldMailJobs } from "@/lib/data/mail-jobs";
import { removeExpiredMailTokens } from "@/lib/data/mail-tokens";
import { removeOldWindows } from "@/lib/data/rate-limits";
import { removeDeadSessions } from "@/lib/data/sessions";
import { removeEndedShareLinks } from "@/lib/data/share-links";
import { eraseRemovedSittings } from "@/lib/data/time-logs";

// A program for `run` of a task: what has had its time goes, once at each start and once a day.
await eraseExpiredEvidence();
await eraseRemovedSittings();
await removeOldWindows();
await removeDeadSessions();
await removeOldMailJobs();
await removeExpiredMailTokens();
await removeEndedShareLinks();
await db.$disconnect();
