/** The longest texts of a note, in characters. Apart from the other limits, which no page with tasks needs. */
export const noteLimits = { text: 100_000, stoppedAt: 200 } as const;
