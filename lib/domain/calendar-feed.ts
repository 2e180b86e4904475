/** What a feed says: the titles of the weeks, or also the tasks of each. */
export const feedScopes = ["titles", "tasks"] as const;

export type FeedScope = (typeof feedScopes)[number];

export function isFeedScope(value: string): value is FeedScope {
  return feedScopes.some((scope) => scope === value);
}

/** Per learner; far above the calendars of any hand. */
export const mostFeeds = 10;

export const mostFeedLabel = 60;

/** As the learner's own list shows it. The address is not in it: only its hash is kept. */
export type Feed = {
  readonly id: string;
  readonly label: string;
  readonly scope: FeedScope;
  /** ISO instant. */
  readonly createdAt: string;
};
