/** The learner of `npm run demo`: invented, with addresses that belong to nobody. */
export const demoAccount = {
  /** Fixed, so that no other account is ever taken for the demo's, whatever addresses change hands. */
  id: "01980000-0000-7000-8000-00000000de30",
  name: "Noa Brandvik",
  email: "demo@example.com",
  /** Known to everybody who reads this file: the account owns no server. */
  password: "seven-stones-uphill",
  handle: "demo-learner",
  /** Minutes after midnight. */
  dayEndsAt: 180,
} as const;

/** What was chosen in the welcome, and the track. Years of A/B tests: week 9 (Bayesian inference) was known. */
export const demoYear = {
  trackKey: "interpretability",
  hoursHundredths: 1200,
  knownWeeks: [9],
} as const;

export const demoPortfolio = {
  headline:
    "Backend engineer becoming an interpretability researcher. I test circuit claims until they break.",
  bio: [
    "I spent seven years on payment systems, where I learned to distrust a number without a denominator. For most of a year now I have given twelve hours a week to AI safety: first preference training and red teaming on models that fit a free GPU, now circuits in GPT-2 small.",
    "What I like best is the experiment that could have proved me wrong. Several did, and those are written up here as well.",
    "I look for a place in a team that measures what models do inside.",
  ].join("\n\n"),
  links: [
    { label: "GitHub", url: "https://github.com/example-learner" },
    { label: "Alignment Forum", url: "https://www.alignmentforum.org/users/example-learner" },
    { label: "Write to me", url: "https://example.org/noa/contact" },
  ],
} as const;
