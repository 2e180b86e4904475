import type { NoteFacts } from "./note-facts";

export const evidenceNotes: readonly NoteFacts[] = [
  {
    on: { evidence: "dpo-vs-ppo" },
    written: 134,
    edited: 156,
    text: [
      "A stranger opened an issue and asked for the seeds. They are in the log, but nobody finds them: moved to the readme.",
      "To do if I ever come back: a second judge.",
    ],
  },
  {
    on: { evidence: "harness-fix" },
    written: 152,
    text: [
      "Four comments in two rounds, all of them friendly, and the second made the test better. I had been afraid of this for a month.",
    ],
  },
  {
    on: { evidence: "length-bias-paper" },
    written: 202,
    edited: 216,
    text: [
      "Rejected with 5 and 4. Both say *one judge is not enough*, one says the writing is clear.",
      "Decision: no second submission now. Week 46 is a better place, with the patching study instead.",
    ],
  },
  {
    on: { evidence: "patching-study" },
    written: 241,
    text: [
      "Before I show it to anybody: run the notebook from a fresh clone, pin the library, say in the first line that it is GPT-2 small and nothing else.",
    ],
  },
];
