import type { Locale as OurLocale } from "@/lib/domain/locale";
import type words from "@/messages/en.json";

/** Tells next-intl which languages and words exist, so that a missing key fails the type check. */
declare module "use-intl" {
  // Named by its home, use-intl: TypeScript 7 does not merge into the re-export of next-intl.
  interface AppConfig {
    Locale: OurLocale;
    Messages: typeof words;
  }
}
