import type { EvidenceFacts } from "./evidence-facts";
import { evidenceNotes } from "./evidence-notes";
import { foundationEvidence } from "./foundation-evidence";
import { foundationNotes } from "./foundation-notes";
import { foundationWeeks } from "./foundation-weeks";
import { intermediateEvidence } from "./intermediate-evidence";
import { intermediateNotes } from "./intermediate-notes";
import { intermediateWeeks } from "./intermediate-weeks";
import { interpretabilityEvidence } from "./interpretability-evidence";
import { interpretabilityNotes } from "./interpretability-notes";
import { governanceTasks, interpretabilityWeeks } from "./interpretability-weeks";
import type { NoteFacts } from "./note-facts";
import type { WeekFacts } from "./week-facts";

/** Everything that the demo learner did, noted and showed, in days of the demo's year. */
export const demoFacts: {
  readonly weeks: readonly WeekFacts[];
  readonly otherTrack: WeekFacts["tasks"];
  readonly evidence: readonly EvidenceFacts[];
  readonly notes: readonly NoteFacts[];
} = {
  weeks: [...foundationWeeks, ...intermediateWeeks, ...interpretabilityWeeks],
  otherTrack: governanceTasks,
  evidence: [...foundationEvidence, ...intermediateEvidence, ...interpretabilityEvidence],
  notes: [...foundationNotes, ...intermediateNotes, ...interpretabilityNotes, ...evidenceNotes],
};
