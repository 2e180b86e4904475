import type { EvidenceFilter } from "@/lib/domain/evidence-filter";
import type { Locale } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

/** The address of a page of the list, narrowed as asked. @param page from 1 */
export function evidenceListPath(
  locale: Locale,
  filter: Partial<EvidenceFilter> = {},
  page = 1,
): string {
  const entries = [...Object.entries(filter), ["page", page > 1 ? String(page) : ""]];
  const search = new URLSearchParams(entries.filter(([, value]) => value !== ""));
  return localePath(locale, search.size > 0 ? `/evidence?${search}` : "/evidence");
}
