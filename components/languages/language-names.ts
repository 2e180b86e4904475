import type { Locale } from "@/lib/domain/locale";

/** Each language in its own name, for those who read only that one. */
export const languageNames: Record<Locale, string> = { en: "English", ko: "한국어", ja: "日本語" };
