import type { Words } from "@/lib/i18n/words";

type All = Words["time"];

/** The words of the forms, without those that only the server writes. */
export type TimeWords = Omit<
  All,
  "title" | "lead" | "sittings" | "noSittings" | "latest" | "weekSum" | "weekLead"
>;

/** What a page hands to the forms. */
export function timeWords(words: All): TimeWords {
  const { title, lead, sittings, noSittings, latest, weekSum, weekLead, ...rest } = words;
  return rest;
}
