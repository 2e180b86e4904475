import type { Connection } from "@/lib/data/client";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { entryOfWeek } from "@/lib/domain/roadmap-lookup";

import { demoAccount, demoYear } from "./demo-account";
import { type DemoClock, momentOf } from "./demo-days";
import { demoFacts } from "./demo-facts";
import type { NoteFacts } from "./note-facts";

type Subjects = { evidenceIds: ReadonlyMap<string, string>; version: RoadmapVersion };

/** Writes the notes on tasks, weeks and evidence. */
export async function writeNotes(
  tx: Connection,
  { clock, ...subjects }: Subjects & { clock: DemoClock },
): Promise<void> {
  await tx.note.createMany({
    data: demoFacts.notes.map((note) => ({
      userId: demoAccount.id,
      ...subjectOf(note.on, subjects),
      text: note.text.join("\n\n"),
      stoppedAt: note.stoppedAt ?? "",
      version: note.edited === undefined ? 1 : 2,
      createdAt: momentOf(note.written, 1, clock),
      updatedAt: momentOf(note.edited ?? note.written, 1, clock),
    })),
  });
}

function subjectOf(on: NoteFacts["on"], { evidenceIds, version }: Subjects) {
  if ("task" in on) return { subjectKind: "task", subjectKey: on.task };
  if ("week" in on) {
    const subjectKey = entryOfWeek(version, demoYear.trackKey, on.week)?.key ?? "";
    return { subjectKind: "week", subjectKey };
  }
  return { subjectKind: "evidence", subjectKey: evidenceIds.get(on.evidence) ?? "" };
}
