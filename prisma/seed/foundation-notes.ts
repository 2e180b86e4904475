import type { NoteFacts } from "./note-facts";

export const foundationNotes: readonly NoteFacts[] = [
  {
    on: { task: "f01-t2" },
    written: 1,
    text: [
      "Broadcasting caught me twice. `(3, 1) + (1, 4)` gives `(3, 4)`, fine, but `(3,) + (3, 1)` gives `(3, 3)` and no error.",
      "Predictions: 7 of 9 right. Both misses were about gradients through integer tensors, which do not exist.",
    ],
  },
  {
    on: { task: "f01-t5" },
    written: 6,
    text: [
      "Test accuracy by seed:\n\n- seed 0: 88.1\n- seed 1: 88.4\n- seed 2: 87.9",
      "The one-batch check failed first, because I had left dropout on. Exactly the kind of thing it is for.",
    ],
  },
  {
    on: { task: "f02-t3" },
    written: 8,
    text: [
      "From memory: `softmax(Q Kᵀ / √d_k) V` with `Q, K: (T, d_k)`, `V: (T, d_v)`, so the result is `(T, d_v)`. I forgot the causal mask and had to look.",
      "Why divide by √d_k? Because the variance of a dot product of d_k independent terms grows with d_k. I can say it now, I could not last week.",
    ],
  },
  {
    on: { task: "f02-t5" },
    written: 14,
    edited: 15,
    text: [
      "The causality test failed on the first run: I had registered the mask with the wrong size and it was broadcast. Loss looked *perfectly normal*, only a bit too good.",
      "Lesson for everything that follows: a good loss is not a check. Write the test that would fail.",
    ],
  },
  {
    on: { task: "f04-t2" },
    written: 25,
    text: [
      "With the baseline the spread over five seeds is about half. The mean is the same, as it should be: the baseline must not change the expectation, since `E[∇ log π(a|s) · b(s)] = 0`.",
      "I believed that for a week before I could derive it.",
    ],
  },
  {
    on: { task: "f04-t4" },
    written: 28,
    edited: 29,
    text: [
      "Reopened: the run “without clipping” still clipped, because the flag was only read for the value loss. So my surprise of yesterday was nothing.",
      "Second try: without advantage normalisation one of three seeds never learns. Predicted “slower”, so half right.",
    ],
  },
  {
    on: { task: "f05-t5" },
    written: 35,
    text: [
      "The argument against is stronger than I expected to write: *I am 34, people of 24 have done this for four years, and money given is work done as well.*",
      "What would change my mind: if after month 6 nobody outside has used or answered anything that I made.",
    ],
  },
  {
    on: { task: "f06-t3" },
    written: 40,
    text: [
      "The step that I always lose: the partition function `Z(x)` cancels because the *difference* of two rewards for the same prompt is taken. Then the loss is `-log σ(β (Δ_w - Δ_l))` with `Δ = log π(y|x) - log π_ref(y|x)`.",
      "Check: policy equals reference, so both Δ are 0 and the loss is ln 2 ≈ 0.693. That is the unit test.",
    ],
  },
  {
    on: { task: "f07-t3" },
    written: 47,
    text: [
      "Two rival explanations for the compliance gap:\n\n1. The model reads “free tier” as a cue for a role play, without any aim of its own.\n2. The prompt is long, and the gap comes from where in it the tier is named.",
      "The second can be tested cheaply, the first hardly. I notice that I would like the exciting reading to be true.",
    ],
  },
  {
    on: { task: "f07-t4" },
    written: 49,
    edited: 64,
    text: [
      "360M: 11 of 24 right answers flip when the user disagrees. 0.5B: 7 of 26.",
      "Later, with week 10 in mind: paired test p = 0.34. So “the bigger one is less sycophantic” is **not** something I may say. I have changed the readme.",
    ],
  },
  {
    on: { week: 8 },
    written: 57,
    text: [
      "The map has an empty cell that bothers me: *deception × governance*. Either nobody works on it or I have not read enough.",
      "My neighbour (a nurse) marked eleven unclear sentences in a 400-word memo. Eleven.",
    ],
  },
  {
    on: { task: "f11-t4" },
    written: 71,
    text: [
      "Null result. Difference 2.1 points, interval -1.9 to 6.0.",
      "Deviations from the plan:\n\n- one model needed a chat template that I had forgotten\n- 3 of 600 answers were empty and are counted as refusals",
      "It is strange how relaxed one is about a null result when the plan was written down before.",
    ],
  },
  {
    on: { week: 13 },
    written: 85,
    text: [
      "Week 9 was known, so there are no 20 predictions to score. I took the 22 that stand above my experiments instead: Brier score 0.21. Always saying 50 % would give 0.25. I am overconfident above 80 %: three of seven were wrong.",
      "Weak spots for month 4: PPO details, memory on the GPU, saying no to a fifth paper.",
    ],
  },
];
