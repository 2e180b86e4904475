/** From the left to the right and from the bottom to the top of the chart, 0 to 1. */
export type ChartPoint = { readonly x: number; readonly y: number };

/** Minutes that are reached when so many days since the start are over. */
export type Reached = { readonly days: number; readonly minutes: number };
