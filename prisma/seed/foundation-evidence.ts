import type { EvidenceFacts } from "./evidence-facts";

export const foundationEvidence: readonly EvidenceFacts[] = [
  {
    name: "lab",
    url: "https://github.com/example-learner/lab",
    kind: "repository",
    claim:
      "A character GPT written from an empty file, with a test that changing a later token leaves earlier logits unchanged.",
    myPart: "All of it. I watched the lecture first and closed it while writing.",
    limits: "Ten million tokens of Shakespeare teach spelling, not much more.",
    skillKeys: ["language-models", "deep-learning", "python-engineering"],
    taskKeys: ["f01-t1", "f02-t5"],
    madeOn: 14,
  },
  {
    name: "sycophancy-30",
    url: "https://huggingface.co/datasets/example-learner/sycophancy-30",
    kind: "dataset",
    claim:
      "30 questions with and without a wrong opinion of the user: a 360M model gives up 11 right answers, a 0.5B model 7.",
    myPart: "Questions, task file and log; the paired test was added three weeks later.",
    limits:
      "With 30 items the difference between the two models is inside the noise (p = 0.34). I would need about 190.",
    skillKeys: ["evaluations", "statistics"],
    taskKeys: ["f07-t4", "f10-t4"],
    madeOn: 49,
  },
  {
    name: "course-certificate",
    url: "https://example.org/certificates/technical-ai-safety-demo",
    kind: "certificate",
    claim: "Finished an eight-week course on technical AI safety with a cohort of nine.",
    withWhom: "A cohort of nine, one facilitator",
    skillKeys: ["oversight-control"],
    taskKeys: ["f08-t1"],
    madeOn: 52,
    isPrivate: true,
  },
  {
    name: "prereg-null",
    url: "https://github.com/example-learner/system-prompt-prereg",
    kind: "report",
    claim:
      "A pre-registered null result: a safety system prompt moves unsafe answers of two small models by less than 6 points.",
    myPart: "Plan, analysis script on fake data, runs and report. The plan was committed first.",
    limits: "100 prompts, two models under 1B, one wording of the system prompt.",
    skillKeys: ["experiment-design", "evaluations", "technical-writing"],
    taskKeys: ["f11-t3", "f11-t4"],
    madeOn: 71,
  },
  {
    name: "two-reviews",
    url: "https://example.org/noa/two-reviews",
    kind: "review",
    claim:
      "Two conference-style reviews of safety papers, with what I changed after the rebuttals.",
    myPart: "Both reviews. The rebuttals came from a language model in the role of the authors.",
    limits: "No author has seen them.",
    skillKeys: ["paper-reading", "technical-writing"],
    taskKeys: ["f12-t2"],
    madeOn: 76,
  },
];
