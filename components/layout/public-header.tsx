import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

import { LanguageLinks } from "./language-links";
import { Mark } from "./mark";

/** The head of the pages that anyone can open. */
export async function PublicHeader({ path }: { path: string }) {
  const locale = await getLocale();
  const t = await getTranslations("nav");

  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-8 print:hidden">
      <a
        href={localePath(locale, "/")}
        className="mr-auto flex min-h-11 items-center gap-2 font-medium font-serif text-xl no-underline"
      >
        <Mark />
        Cairn
      </a>
      <a
        href={localePath(locale, "/roadmap")}
        aria-current={path.split("?")[0] === "/roadmap" ? "page" : undefined}
        className="inline-flex min-h-11 items-center text-[0.95rem]"
      >
        {t("roadmap")}
      </a>
      {/* On a narrow phone in a row of their own. */}
      <div className="max-[26rem]:order-last max-[26rem]:flex max-[26rem]:basis-full max-[26rem]:justify-end">
        <LanguageLinks locale={locale} path={path} label={t("languages")} />
      </div>
      <a
        href={localePath(locale, "/sign-in")}
        className="inline-flex min-h-11 items-center text-[0.95rem]"
      >
        {t("signIn")}
      </a>
    </header>
  );
}
