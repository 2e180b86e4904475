import type { NoteFacts } from "./note-facts";

export const intermediateNotes: readonly NoteFacts[] = [
  {
    on: { task: "m15-t1" },
    written: 96,
    edited: 98,
    text: [
      "After 60 pairs I noticed that I prefer the longer answer when both are bad. Added a line to the guide: *if both are useless, the shorter one wins.* The first 60 are relabelled.",
      "Kappa 0.61 with myself two days later. The friend and I agree at 0.48. We differ on apologies.",
    ],
  },
  {
    on: { task: "m15-t4" },
    written: 101,
    text: [
      "Mean change of reward over 50 answers:\n\n- padding with “I hope this helps”: +0.31\n- turned into a list: +0.44\n- flattery: +0.05\n- empty apology: -0.12",
      "Correlation of reward and length 0.52. So PPO will learn lists. Prediction written down before week 16.",
    ],
  },
  {
    on: { week: 16 },
    written: 103,
    edited: 119,
    text: [
      "Two weeks away: the sea, then my parents. Nothing done and that was right.",
      "Back on Saturday. The first hour went into finding out which of four runs was the good one. **Name runs by what differs**, not by the date.",
    ],
  },
  {
    on: { task: "m16-t3" },
    written: 124,
    text: [
      "`kl_coef` 0.01: reward goes up and up, KL is at 38 after 200 steps, and the answers are lists of lists. 0.05 is usable. 0.2 hardly moves.",
      "The hacked sample: asked for a capital city, it answers with seven bullet points, the third of which is the city.",
    ],
  },
  {
    on: { task: "m17-t2" },
    written: 130,
    edited: 133,
    text: [
      "Raw win rate of DPO over PPO: 61 %. With answers cut to matched length: 53 %, interval 46 to 60. So most of the advantage is length.",
      "Doubt: the cutting may hurt PPO less because its answers end in padding. Added a run that matches by *choosing pairs* of similar length instead of cutting: 54 %. Good enough, both are in the table.",
    ],
  },
  {
    on: { task: "m18-t3" },
    written: 138,
    text: [
      "The page lost my session three times before level 3, so I stopped.",
      "Used an open replacement instead: read 200 rows of a public data set of prompt-injection contest entries and named the mechanism for each of the 20 that I liked best. Took 70 minutes, more useful than I expected.",
    ],
  },
  {
    on: { task: "m19-t3" },
    written: 147,
    text: [
      "Judge against me on 60: agreement 85 %, precision 0.74, recall 0.92. It counts a refusal that *repeats the request in detail* as harm.",
      "I labelled for two hours and felt it afterwards. Next time with a break and not in the evening.",
    ],
  },
  {
    on: { task: "m20-t2" },
    written: 151,
    edited: 154,
    text: [
      "14 of 20 with up to five refinements. Most wins come in the second round, nearly none after the fourth.",
      "The judge’s tests paid off: it accepted an answer that *spelled the secret backwards*. Now it does so on purpose, and the rule is written down.",
    ],
  },
  {
    on: { task: "m22-t3" },
    written: 169,
    text: [
      "On 100 labelled prompts:\n\n- self-check rail: catches 71, blocks 9 safe ones, 1.9 s\n- guard model: catches 83, blocks 6, 0.2 s\n- personal data validator: finds 18 of 20, one false",
      "So the elegant option is the worst one. The self-check asks a 1.5B model to judge itself, what did I expect.",
    ],
  },
  {
    on: { task: "m23-t4" },
    written: 176,
    text: [
      "Skipped as too hard for now. The English slices are done and in the card, but I read neither Korean nor Japanese, and machine-translated prompts that I cannot check would only look like evidence.",
      "To come back to it: ask in the cohort for one reader of each.",
    ],
  },
  {
    on: { task: "m24-t3" },
    written: 183,
    text: [
      "Attack success of 20: none 13, spotlighting 9, detector 6, rule 1, all three 0. Task success falls from 18 to 15 with the rule, all of it waiting for a confirmation.",
      "What I take from this: the layer that does not try to *recognise* the attack is the one that holds.",
    ],
  },
  {
    on: { week: 25 },
    written: 191,
    edited: 193,
    text: [
      "The ablation is embarrassing in a good way: two of four layers add nothing on my cases. They stay in the repository, switched off, with the numbers.",
      "My reader’s attack on the safety case: “your 150 cases were written by the person who wrote the filters.” True. That is the residual risk now.",
    ],
  },
  {
    on: { task: "m26-t4" },
    written: 198,
    text: [
      "Interpretability, because:\n\n1. In the taster I forgot the time, in the other one I looked at the clock.\n2. My best results are about *why* a number is what it is.\n3. I can do it on the machine that I have.",
      "Fallback: evaluations. I liked the governance reading more than I thought and will go on with an hour now and then.",
    ],
  },
];
