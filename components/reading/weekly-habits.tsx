import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Habit } from "@/lib/domain/reading-list";

/** What to do every week beside the tasks. */
export async function WeeklyHabits({ habits }: { habits: readonly Habit[] }) {
  const locale = await getLocale();
  const t = await getTranslations("reading");
  if (habits.length === 0) return null;

  return (
    <section aria-labelledby="habits" className="grid gap-4">
      <h2 id="habits">{t("habits")}</h2>
      <dl className="grid gap-4">
        {habits.map(({ key, title, detail }) => {
          const [name, text] = [textIn(title, locale), textIn(detail, locale)];
          return (
            <div key={key} className="grid gap-1 border-line border-t pt-3">
              <dt lang={name.lang === locale ? undefined : name.lang} className="font-medium">
                {name.text}
              </dt>
              <dd
                lang={text.lang === locale ? undefined : text.lang}
                className="max-w-[64ch] text-[0.95rem]"
              >
                {text.text}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
