import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

type Props = { weeks: readonly { key: string; week: number; tasks: number }[] };

/** Closed weeks with something open: one quiet line, and no more (RULES, Current week). */
export async function LeftOpen({ weeks }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  if (weeks.length === 0) return null;

  return (
    <p className="text-sm text-soft">
      {t("leftOpen")}{" "}
      {weeks.map(({ key, week, tasks }, index) => (
        <span key={key}>
          {index > 0 ? t("comma") : null}
          <a href={localePath(locale, `/weeks/${key}`)} className="inline-block py-1.5">
            {t("leftOpenWeek", { week, tasks })}
          </a>
        </span>
      ))}
    </p>
  );
}
