import type { DemoDay } from "./demo-days";

export type DemoReview = {
  /** A Monday; written on the Sunday after it. */
  readonly monday: DemoDay;
  readonly learned: string;
  readonly shipped: string;
  readonly stuck: string;
  /** Tasks picked for the week after. */
  readonly nextKeys: readonly string[];
};

/** Twelve weekly reviews. There is none for the week in bed, and one was forgotten before it. */
export const demoReviews: readonly DemoReview[] = [
  {
    monday: 149,
    learned:
      "A judge wants tests before it wants a better prompt. Mine accepted an answer that spelled the secret backwards.",
    shipped: "The first full run of the attack loop, 20 goals, one config file.",
    stuck:
      "Refinement after the fourth round brings nothing. I do not know yet whether that is the attacker or the goals.",
    nextKeys: ["m20-t3", "m20-t4"],
  },
  {
    monday: 156,
    learned:
      "Writing findings by mechanism instead of by prompt halves the length and doubles the use.",
    shipped: "A draft of the red-team report, five pages, everything harmful redacted.",
    stuck: "",
    nextKeys: ["m21-t2", "m21-t4", "m22-t1"],
  },
  {
    monday: 163,
    learned:
      "The elegant option can be the worst one: a small model that judges itself is slow and still misses a third.",
    shipped: "A table of three rails on 100 labelled prompts, with latency.",
    stuck:
      "The personal data validator and the streaming endpoint do not like each other. Left it offline.",
    nextKeys: ["m23-t1", "m23-t2"],
  },
  {
    monday: 170,
    learned:
      "Calibration first, threshold second. My first curve was good only because I chose the threshold on the test set.",
    shipped: "The classifier with its card, and the bag of words beside it.",
    stuck:
      "Slices in Korean and Japanese: I cannot read them, so I would be pretending. Skipped, and asked in the cohort for readers.",
    nextKeys: ["m23-t6", "m24-t1", "m24-t2"],
  },
  {
    monday: 184,
    learned: "The layer that does not try to recognise an attack is the one that holds.",
    shipped: "Three defences measured alone and together on the same 40 mails.",
    stuck:
      "Task success drops with the confirmation rule. That is the price, but I have no number for what a user would accept.",
    nextKeys: ["m25-t2", "m25-t3"],
  },
  {
    monday: 191,
    learned: "An ablation that embarrasses two of my own layers is worth more than the layers.",
    shipped: "The pipeline with its safety case; one reader attacked it and was right.",
    stuck: "",
    nextKeys: ["m26-t1", "m26-t2", "m26-t4"],
  },
  {
    monday: 198,
    learned:
      "In the interpretability taster I forgot the time, in the other one I looked at the clock. That settles it.",
    shipped: "The decision, in writing, with a fallback.",
    stuck: "Positions: everything in my predictions was off by one because of the first token.",
    nextKeys: ["i28-t1"],
  },
  {
    monday: 212,
    learned:
      "Starting again with the shortest task works. QK and OV are two questions; a copying score answers only one.",
    shipped: "Eigenvalue scores for all heads, in seconds instead of minutes.",
    stuck: "Still tired after the flu. Two evenings ended after half an hour.",
    nextKeys: ["i29-t1", "i29-t2"],
  },
  {
    monday: 219,
    learned:
      "I can explain an induction head without notes. Drawing it without looking comes next.",
    shipped: "The induction post with its ablation, read by two people.",
    stuck:
      "My prediction of the jump was out by a factor of two, because I took the number from a larger model.",
    nextKeys: ["i29-t4", "i30-t1", "i30-t2"],
  },
  {
    monday: 226,
    learned:
      "A probe at 91 % next to a bag of words at 88 %. A year ago the first number would have been my headline.",
    shipped: "The honest probe, with four baselines in one figure.",
    stuck: "The superposition exercises: understood while reading, gone the day after.",
    nextKeys: ["i31-t1", "i31-t2"],
  },
  {
    monday: 233,
    learned:
      "Committing a table of predictions before the first run feels like sealing an envelope, and changes how I read the result.",
    shipped: "Direct logit attribution for the whole task, and the sealed table.",
    stuck: "",
    nextKeys: ["i32-t2", "i32-t3"],
  },
  {
    monday: 240,
    learned:
      "The corruption matters more than the metric. Both of my rejected claims had more than 70 % in the table.",
    shipped: "Eight patching runs with verdicts, and attribution patching beside them.",
    stuck: "What the automated search may not decide. Six of ten lines are missing.",
    nextKeys: ["i33-t5", "i34-t2", "i34-t3"],
  },
];
