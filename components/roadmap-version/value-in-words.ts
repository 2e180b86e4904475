import { type Locale, type LocalizedText, textIn } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findSkill } from "@/lib/domain/roadmap-lookup";
import type { DiffKind } from "@/lib/domain/version-diff";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

/** A value of the roadmap as it is read: minutes as time, words of its own files as ours. */
export async function valueInWords(
  field: string,
  kind: DiffKind,
  value: string | number,
): Promise<string> {
  const words = await getWords("tasks");
  if (field === "minutes" && typeof value === "number") return formatMinutes(value, words);
  if (field === "priority") return wordFor(words.priority, value);
  if (field !== "kind") return String(value);
  return wordFor(kind === "task" ? words.kind : (await getWords("resources")).kind, value);
}

/** What a key or an address in a list stands for. */
export function nameOfKey(
  version: RoadmapContent,
  field: string,
  one: string | LocalizedText,
  locale: Locale,
): string {
  if (typeof one !== "string") return textIn(one, locale).text;
  if (field === "resources") return titleOf(version.resources.get(one)?.title, one, locale);
  if (field === "skills") return titleOf(findSkill(version, one)?.name, one, locale);
  if (field !== "languages") return one;
  return new Intl.DisplayNames(locale, { type: "language" }).of(one) ?? one;
}

function titleOf(text: LocalizedText | undefined, key: string, locale: Locale): string {
  return text ? textIn(text, locale).text : key;
}

function wordFor(words: Readonly<Record<string, string>>, value: string | number): string {
  return words[String(value)] ?? String(value);
}
