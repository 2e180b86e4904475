import type { NoteFacts } from "./note-facts";

export const interpretabilityNotes: readonly NoteFacts[] = [
  {
    on: { task: "i27-t3" },
    written: 201,
    text: [
      "Predictions above each cell: 8 of 13. The misses are nearly all about *positions*: I keep forgetting the beginning-of-sequence token, so everything is one off.",
      "Rule from now on: print `str_tokens` first.",
    ],
  },
  {
    on: { task: "i28-t4" },
    written: 217,
    text: [
      "Copying score per head: the sum of the eigenvalues over the sum of their absolute values, `Σλ / Σ|λ|`, from the 64 × 64 matrix. Takes seconds instead of minutes.",
      "Two of my top five do not raise the attended token on natural prompts. So a high score says “would copy if it looked there”, not “copies”. QK and OV are two questions.",
    ],
  },
  {
    on: { week: 28 },
    written: 213,
    text: [
      "A week with nothing before this one (flu, five days in bed). Started again with the shortest task, which worked.",
    ],
  },
  {
    on: { task: "i29-t2" },
    written: 221,
    stoppedAt:
      "K-composition exercise, last part: score matrix done, the plot of all head pairs is missing.",
    text: [
      "Four hours are over. The QK circuit of the second-layer head is clear to me now: it matches *the token before the key* with the current token, because the first layer has written it there.",
      "I can say it but not yet draw it without looking.",
    ],
  },
  {
    on: { task: "i29-t4" },
    written: 225,
    text: [
      "Predicted step 2000. The jump is between 512 and 1000. Confidence was 60 %, so this costs.",
      "I had taken the number from a larger model, without thinking about what sets the time: tokens seen, not the size.",
    ],
  },
  {
    on: { task: "i30-t3" },
    written: 231,
    text: [
      "Accuracy at layer 6: 0.91. Bag of words: 0.88. Shuffled labels: 0.51. From another source: 0.74, and there the bag of words has 0.71.",
      "So the probe reads mostly vocabulary. This would have been my headline a year ago: “harm is linearly represented, 91 %”.",
    ],
  },
  {
    on: { task: "i31-t4" },
    written: 237,
    text: [
      "Most certain row: 9.9 is a name mover, 90 %. Least certain: 8.10, 45 %; it may act on positions only.",
      "Committed before the first patching run. It feels like sealing an envelope.",
    ],
  },
  {
    on: { week: 32 },
    written: 241,
    text: [
      "Took Monday off for the eight runs. Best day of the year so far.",
      "Verdicts: 6 confirmed, 2 rejected, 2 open. Both rejected ones had more than 70 % in my table.",
    ],
  },
  {
    on: { task: "i32-t3" },
    written: 240,
    edited: 241,
    text: [
      "Rank correlations between the eight runs lie from 0.31 to 0.94. The metric matters less than the corruption: probability and logit difference agree at 0.87 on average, name swap and noise at 0.58.",
      "The largest disagreement is 10.7. Gaussian noise destroys *both* names, so a head that suppresses the copied name has nothing to suppress.",
      "Doubt: I fixed the noise at three standard deviations because a paper does. Would a smaller one bring 10.7 back? Written under limits.",
    ],
  },
  {
    on: { task: "i33-t3" },
    written: 245,
    text: [
      "Rank correlation 0.89 over all heads and positions. Four of the five worst points are in layer 0, as the task had warned; the fifth is a head whose attention is at 0.99 on one token, so its gradient is nearly 0.",
      "Cost: 3 passes against 144 × 15. For looking around I take attribution from now on, for claims never.",
    ],
  },
  {
    on: { task: "i33-t5" },
    written: 246,
    stoppedAt: "Four of ten lines; still to write: what the algorithm may *not* decide.",
    text: [],
  },
  {
    on: { week: 34 },
    written: 246,
    stoppedAt:
      "Paper read twice. Next: the MLP scan, then fix the circuit before looking at the random ones.",
    text: [
      "Plan for the twelve nodes: decide the list on 100 prompts, test on the other 100. Otherwise minimality is a joke.",
    ],
  },
  {
    on: { task: "i34-t1" },
    written: 246,
    text: [
      "Success is measured by *probability difference*, not by accuracy, so a model that always says 99 looks good. I want the cut-off sharpness as well.",
      "Their circuit keeps late MLPs whole. Is that a circuit or half of the model? To ask in the report.",
    ],
  },
  {
    on: { task: "i34-t2" },
    written: 246,
    stoppedAt:
      "200 prompts drawn and checked for two-token years; head scan done, MLPs 8 to 11 not patched yet.",
    text: [
      "First scan: 9.1 stands out, then 7.10 and 6.9, as in the paper. One head in layer 5 is stronger than I expected.",
      "Years whose last two digits are one token only, 02 to 98. The others are dropped and counted.",
    ],
  },
  {
    on: { task: "i34-t3" },
    written: 246,
    stoppedAt: "Explanation 1 written (frequency of number tokens), two to go.",
    text: [],
  },
];
