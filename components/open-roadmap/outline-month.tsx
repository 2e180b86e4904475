import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Strand } from "@/lib/domain/roadmap-outline";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { SkillNames } from "./skill-names";

type Props = {
  month: Strand["months"][number];
  /** Of its heading. */
  level: "h3" | "h4";
};

/** A month and its weeks: what they are called, how long they are, and what they train. */
export async function OutlineMonth({ month: { month, title, weeks }, level: Heading }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const words = await getWords("roadmap");
  const name = (await getTranslations("tracks"))("month", { month });
  const shown = title ? textIn(title, locale) : null;

  return (
    <div className="grid gap-1">
      <Heading className="font-sans text-base">
        {name}
        {shown ? (
          <>
            <span aria-hidden="true" className="text-soft">
              {" · "}
            </span>
            <span lang={shown.lang === locale ? undefined : shown.lang}>{shown.text}</span>
          </>
        ) : null}
      </Heading>
      <ol className="border-line border-t">
        {weeks.map(({ milestone: { key, week, title }, sum, skills }) => {
          const { text, lang } = textIn(title, locale);
          return (
            <li
              key={key}
              className="grid grid-cols-[2rem_1fr] items-baseline gap-x-2 border-line border-b pb-2 sm:grid-cols-[2rem_1fr_auto]"
            >
              <span className="text-soft tabular-nums">{week}</span>
              <a
                href={localePath(locale, `/roadmap/${key}`)}
                lang={lang === locale ? undefined : lang}
                className="min-h-11 pt-2.5 pb-2 no-underline hover:underline"
              >
                {text}
              </a>
              <span className="col-start-2 text-sm text-soft tabular-nums sm:col-start-3 sm:pl-4">
                {formatLength(sum.minutes, words)} · {t("musts", { count: sum.musts })}
              </span>
              <span className="col-start-2 -col-end-1 text-[0.8125rem] text-soft">
                <SkillNames skills={skills} />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
