import type { Locale } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

/** What narrows the list, as it stands in the address; "" for everything. */
export type AskedResources = Readonly<Record<"q" | "kind" | "free" | "language" | "track", string>>;

/** The address of a page of the list. @param page from 1 */
export function resourcesPath(locale: Locale, asked: AskedResources, page: number): string {
  const entries = [...Object.entries(asked), ["page", page > 1 ? String(page) : ""]];
  const search = new URLSearchParams(entries.filter(([, value]) => value !== ""));
  return localePath(locale, search.size > 0 ? `/resources?${search}` : "/resources");
}

/** The address of one resource, by itself, where a learner can report its link. */
export function resourcePath(locale: Locale, key: string): string {
  return localePath(locale, `/resources?resource=${key}#${key}`);
}
