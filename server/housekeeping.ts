import { db } from "@/lib/data/client";
import { eraseExpiredEvidence } from "@/lib/data/evidence-bin";
import { removeOldWindows } from "@/lib/data/rate-limits";
import { removeDeadSessions } from "@/lib/data/sessions";

// A program for `run` of a task: what has had its time goes, once at each start and once a day.
await eraseExpiredEvidence();
await removeOldWindows();
await removeDeadSessions();
await db.$disconnect();
