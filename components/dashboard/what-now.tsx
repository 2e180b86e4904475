import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** After the last week: what there is to do with it. */
export async function WhatNow() {
  const locale = await getLocale();
  const t = await getTranslations("dashboard.whatNow");
  const ending = await getTranslations("ending.offer");
  const links = [
    { href: "/ending?ending=finished", label: ending("link") },
    { href: "/evidence", label: t("evidence") },
    { href: "/settings#portfolio", label: t("settings") },
  ];
  return (
    <>
      <h2>{t("title")}</h2>
      <p className="max-w-[60ch]">{t("text")}</p>
      <p className="max-w-[60ch]">{ending("text")}</p>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={localePath(locale, href)} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
