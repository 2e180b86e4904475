/** What can be wrong with a link: it leads nowhere, or not to what it should. */
export const linkProblems = ["dead", "bad"] as const;

export type LinkProblemReported = (typeof linkProblems)[number];

export function isLinkProblem(value: unknown): value is LinkProblemReported {
  return linkProblems.some((problem) => problem === value);
}

/** What a learner told about a resource: one each. */
export type ResourceReport = {
  readonly resourceKey: string;
  readonly problem: LinkProblemReported;
  readonly comment: string;
  /** ISO instants. */
  readonly createdAt: string;
  /** When whoever looks after the server settled it, else null. */
  readonly settledAt: string | null;
};
