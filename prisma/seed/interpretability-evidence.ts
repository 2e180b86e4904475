import type { EvidenceFacts } from "./evidence-facts";

export const interpretabilityEvidence: readonly EvidenceFacts[] = [
  {
    name: "head-4-11",
    url: "https://example.org/noa/what-head-4-11-does",
    kind: "post",
    claim:
      "Head 4.11 of GPT-2 small in one page: it looks one token back, and here is an input on which that account fails.",
    myPart: "Text, figure and the failing input.",
    limits: "One head, one model; where it writes to is only sketched.",
    skillKeys: ["causal-interp", "technical-writing"],
    taskKeys: ["i28-t5"],
    madeOn: 218,
  },
  {
    name: "induction-ablation",
    url: "https://github.com/example-learner/circuits/blob/main/induction_ablation.ipynb",
    kind: "notebook",
    claim:
      "Ablating three induction heads of GPT-2 small costs 0.8 nats on repeated tokens; three random heads cost 0.02.",
    myPart: "Scores, mean ablation, five draws of random heads as a control.",
    limits:
      "Random tokens only. Other induction heads take over part of the work, so 0.8 is a lower bound.",
    skillKeys: ["causal-interp", "statistics"],
    taskKeys: ["i29-t3"],
    madeOn: 224,
  },
  {
    name: "ioi-attribution",
    url: "https://github.com/example-learner/circuits/blob/main/ioi_attribution.ipynb",
    kind: "notebook",
    claim:
      "On 200 IOI prompts of my own, the direct effects of GPT-2 small’s parts sum to the logit difference within 1 %.",
    myPart: "Generator, attribution with bootstrap intervals, the check of the sum.",
    limits: "Direct effects only: what a head does through later heads is invisible here.",
    skillKeys: ["causal-interp", "statistics"],
    taskKeys: ["i31-t3", "i31-t4"],
    madeOn: 237,
    pinOrder: 3,
  },
  {
    name: "patching-study",
    url: "https://github.com/example-learner/patching-study",
    kind: "repository",
    claim:
      "Name-swap and Gaussian-noise patching rank the IOI heads differently (rank correlation 0.58), and I show why.",
    myPart: "Eight patching runs on 100 pairs, the rank table, the explanation of the largest gap.",
    limits: "One task and one model. The noise level was fixed beforehand, not tuned.",
    skillKeys: ["causal-interp", "experiment-design"],
    taskKeys: ["i32-t3", "i32-t4"],
    madeOn: 241,
    pinOrder: 2,
  },
  {
    name: "patching-limits",
    url: "https://example.org/noa/what-my-patching-does-not-show",
    kind: "post",
    claim:
      "Three things that my activation patching does not show, each with the experiment that would.",
    myPart: "All of it.",
    limits: "None of the three experiments has been run yet.",
    withWhom: "Two readers from my cohort commented",
    skillKeys: ["technical-writing", "causal-interp"],
    taskKeys: ["i32-t5"],
    madeOn: 241,
  },
];
