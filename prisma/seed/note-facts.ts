import type { DemoDay } from "./demo-days";

export type NoteFacts = {
  /** A task key, a week number, or the name of a piece of evidence. */
  readonly on:
    | { readonly task: string }
    | { readonly week: number }
    | { readonly evidence: string };
  readonly written: DemoDay;
  /** The last change, if it was not the only one. */
  readonly edited?: DemoDay;
  /** Markdown, paragraph by paragraph. */
  readonly text: readonly string[];
  readonly stoppedAt?: string;
};
