import { getLocale, getTranslations } from "next-intl/server";

import type { EndingKind } from "@/lib/domain/ending";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  kind: EndingKind;
  /** Null while nobody can see it. */
  published: { readonly handle: string; readonly address: string } | null;
  linksInForce: number;
};

const linkLook = "inline-flex min-h-11 items-center";

/** The page that lives on, and everything to download. */
export async function WhatStays({ kind, published, linksInForce }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("ending.stays");
  const next = (await getTranslations("ending"))(`${kind}.next`);
  const files = [
    { href: "/api/v1/export", name: t("export"), hint: t("exportHint") },
    { href: `/api/v1/portfolio/site?language=${locale}`, name: t("site"), hint: t("siteHint") },
    { href: `/api/v1/notes.md?language=${locale}`, name: t("notes"), hint: t("notesHint") },
    { href: "/api/v1/calendar?tasks=on", name: t("calendar"), hint: t("calendarHint") },
    ...(published
      ? [{ href: `/u/${published.handle}/resume.json`, name: t("resume"), hint: t("resumeHint") }]
      : []),
  ];

  return (
    <section aria-labelledby="stays" className="grid gap-6 print:hidden">
      <div className="grid gap-2">
        <h2 id="stays">{t("title")}</h2>
        <p className="max-w-[64ch]">{next}</p>
      </div>
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <h3>{t("page")}</h3>
          {published ? (
            <p className="max-w-[60ch] [overflow-wrap:anywhere]">
              {t("published")}{" "}
              <a href={localePath(locale, `/u/${published.handle}`)}>{published.address}</a>
            </p>
          ) : (
            <p className="max-w-[60ch]">{t("hidden")}</p>
          )}
          {linksInForce > 0 ? <p>{t("links", { count: linksInForce })}</p> : null}
          <p className="flex flex-wrap gap-x-6">
            {published ? null : (
              <a href={localePath(locale, "/settings#portfolio")} className={linkLook}>
                {t("settings")}
              </a>
            )}
            <a href={localePath(locale, "/settings/portfolio/preview")} className={linkLook}>
              {t("visitor")}
            </a>
            <a href={localePath(locale, "/settings#share-links")} className={linkLook}>
              {t("toLinks")}
            </a>
          </p>
        </div>
        <div className="grid content-start gap-2">
          <h3>{t("files")}</h3>
          <p className="text-soft">{t("filesLead")}</p>
          <ul>
            {files.map(({ href, name, hint }) => (
              <li key={href} className="flex flex-wrap items-center gap-x-3">
                <a href={href} download className={linkLook}>
                  {name}
                </a>
                <span className="text-sm text-soft">{hint}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-6">
        <a href={localePath(locale, "/settings#years")} className={linkLook}>
          {t("another")}
        </a>
        <span className="text-sm text-soft">{t("print")}</span>
      </p>
    </section>
  );
}
