import type { DemoDay } from "./demo-days";

type Kind =
  | { readonly kind: "break"; readonly from: DemoDay; readonly to: DemoDay }
  | { readonly kind: "pace"; readonly from: DemoDay; readonly hours: number }
  | { readonly kind: "trim"; readonly week: number; readonly keep: "must" | "should" };

export type DemoChange = Kind & {
  readonly made: DemoDay;
  readonly undone?: DemoDay;
  readonly reason: string;
};

/**
 * How the plan was changed, in order: a holiday ahead of time, a trim that was taken back, an illness after the
 * fact, more hours, and a week off that is still to come.
 */
export const demoChanges: readonly DemoChange[] = [
  {
    ...{ kind: "break", from: 104, to: 119, made: 88 },
    reason: "Holiday by the sea, then my parents",
  },
  {
    ...{ kind: "trim", week: 21, keep: "must", made: 157, undone: 159 },
    reason: "To catch up before the summer ends",
  },
  { ...{ kind: "break", from: 205, to: 211, made: 212 }, reason: "Flu, five days in bed" },
  {
    ...{ kind: "pace", from: 213, hours: 13.5, made: 213 },
    reason: "Friday afternoons are mine from now on",
  },
  {
    ...{ kind: "break", from: 287, to: 295, made: 240 },
    reason: "A week off with friends",
  },
];
