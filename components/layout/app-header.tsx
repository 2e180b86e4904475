import { getLocale, getTranslations } from "next-intl/server";

import { signOut } from "@/lib/actions/session";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { AccountMenu } from "./account-menu";
import { LanguageLinks } from "./language-links";
import { Mark } from "./mark";
import { NavLinks } from "./nav-links";
import { SignOutForm } from "./sign-out-form";

const item =
  "flex min-h-11 w-full items-center rounded-lg px-3 text-left no-underline hover:bg-stone/50";

type Props = {
  userId: string;
  name: string;
  path: string;
  /** What the other languages are asked for too, with its question mark. */
  query?: string;
  isOwner: boolean;
};

/** The head of every page that one sees signed in. */
export async function AppHeader({ userId, name, path, query = "", isOwner }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("nav");
  const links = [
    { href: "/dashboard", label: t("thisWeek") },
    { href: "/plan", label: t("plan") },
    { href: "/review", label: t("review") },
    { href: "/evidence", label: t("evidence") },
    { href: "/notes", label: t("notes") },
    { href: "/reading", label: t("reading") },
  ];

  return (
    <header className="flex flex-wrap items-center gap-x-8 gap-y-1 border-line border-b px-4 py-3 sm:px-8 print:hidden">
      <a
        href={localePath(locale, "/dashboard")}
        className="flex min-h-11 items-center gap-2 font-medium font-serif text-xl no-underline"
      >
        <Mark />
        Cairn
      </a>
      <NavLinks label={t("label")} locale={locale} links={links} path={path} />
      {/* On a phone the languages are in the settings, where everybody finds them. */}
      <div className="max-md:hidden">
        <LanguageLinks locale={locale} path={path + query} label={t("languages")} />
      </div>
      <AccountMenu label={t("account")}>
        <p className="px-3 pt-1 pb-2 text-soft text-sm">{name}</p>
        <a role="menuitem" href={localePath(locale, "/progress")} className={item}>
          {(await getTranslations("progress"))("title")}
        </a>
        <a role="menuitem" href={localePath(locale, "/settings")} className={item}>
          {t("settings")}
        </a>
        <a role="menuitem" href={localePath(locale, "/roadmap")} className={item}>
          {t("roadmap")}
        </a>
        <a role="menuitem" href={localePath(locale, "/tracks")} className={item}>
          {t("tracks")}
        </a>
        <a role="menuitem" href={localePath(locale, "/roles")} className={item}>
          {(await getTranslations("roles"))("title")}
        </a>
        <a role="menuitem" href={localePath(locale, "/resources")} className={item}>
          {t("resources")}
        </a>
        {isOwner ? (
          <a role="menuitem" href={localePath(locale, "/settings/server")} className={item}>
            {t("server")}
          </a>
        ) : null}
        <SignOutForm action={signOut} userId={userId} question={(await getWords("ticks")).signOut}>
          <button type="submit" role="menuitem" className={item}>
            {t("signOut")}
          </button>
        </SignOutForm>
      </AccountMenu>
    </header>
  );
}
