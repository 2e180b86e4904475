import type { DemoDay } from "./demo-days";

export type DemoLetter = {
  readonly about: { readonly phase: string } | { readonly monthOf: DemoDay | "today" };
  readonly expected: string;
  readonly did: string;
  /** When it was begun, and when the second half was written. */
  readonly written: DemoDay;
  readonly answered?: DemoDay;
};

/** Letters to oneself: the days of two months are always more than a month apart. */
export const demoLetters: readonly DemoLetter[] = [
  {
    about: { phase: "foundation" },
    written: 1,
    answered: 86,
    expected:
      "That the mathematics comes back faster than I fear, and that I finish something small each week even when work is loud. If I am still here in three months with one public post, it was a good start.",
    did: "The mathematics came back; the small things took twice as long and were worth it. Two posts, not one. I was late by a few days and did not mind.",
  },
  {
    about: { phase: "intermediate" },
    written: 87,
    answered: 199,
    expected:
      "To train a model on preferences myself and to break something that I built. I expect to be slower in summer.",
    did: "I broke nearly everything that I built, which was the point. The two weeks by the sea were the best decision of the phase. What I did not expect: that the evaluation work would be the part that others wrote to me about.",
  },
  {
    about: { phase: "specialization" },
    written: 200,
    expected:
      "One circuit of my own that survives an honest attempt to kill it. And to say in two sentences, to somebody outside the field, why that matters.",
    did: "",
  },
  {
    about: { monthOf: 15 },
    written: 9,
    answered: 32,
    expected: "Three evenings a week and Saturday mornings. No Sunday after six.",
    did: "Kept the Saturdays, lost one evening in three. Twelve hours were about right.",
  },
  {
    about: { monthOf: 140 },
    written: 126,
    answered: 156,
    expected: "Back from the holiday: the shortest task first, then the comparison of DPO and PPO.",
    did: "The comparison is done, and most of the advantage was length. I would not have found that in a hurry.",
  },
  {
    about: { monthOf: 184 },
    written: 170,
    answered: 200,
    expected: "Finish the defences before the track choice. Do not polish.",
    did: "Finished, polished only the table. The choice came easily after that.",
  },
  {
    about: { monthOf: "today" },
    written: 243,
    expected:
      "The twelve nodes of my circuit, fixed before I look at the random ones. And one conversation with somebody who does this for a living.",
    did: "",
  },
];
