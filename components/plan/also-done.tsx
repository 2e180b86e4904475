import { getLocale, getTranslations } from "next-intl/server";

import type { AlsoDone as Task } from "@/lib/domain/also-done";
import { textIn } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";

/** What was done and is no longer part of the learner's version of the roadmap (RULES, Versions). */
export async function AlsoDone({ tasks }: { tasks: readonly Task[] }) {
  const locale = await getLocale();
  const t = await getTranslations("plan.alsoDone");
  if (tasks.length === 0) return null;

  return (
    <section aria-labelledby="also-done" className="grid gap-2">
      <h2 id="also-done">{t("title")}</h2>
      <p className="max-w-[44rem] text-soft">{t("lead")}</p>
      <ul className="grid text-sm">
        {tasks.map(({ key, title, on }) => {
          const { text, lang } = textIn(title, locale);
          return (
            <li
              key={key}
              className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2"
            >
              <span lang={lang === locale ? undefined : lang}>{text}</span>
              {on ? (
                <span className="text-soft tabular-nums">{formatDay(on, locale, "full")}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
