import { getLocale, getTranslations } from "next-intl/server";

import { ChangeButton } from "@/components/ui/change-button";
import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { Resource } from "@/lib/domain/roadmap";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

import { paperChangesForm } from "./paper-changes-form";

type Props = {
  list: {
    readonly key: string;
    readonly title: LocalizedText;
    readonly rule: LocalizedText;
    readonly papers: readonly {
      readonly resource: Resource;
      readonly week: number;
      readonly why: LocalizedText;
      /** Null for a week that is not on the learner's track yet. */
      readonly milestoneKey: string | null;
      /** The last day on which it was logged, or null. */
      readonly loggedOn: CalendarDate | null;
    }[];
  };
};

/** Papers in the order in which they are to be read, each with why, when and a button for the log. */
export async function KeyPapers({ list }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("reading");
  const shown = (text: LocalizedText) => {
    const { text: children, lang } = textIn(text, locale);
    return { children, lang: lang === locale ? undefined : lang };
  };

  return (
    <section aria-labelledby={list.key} className="grid gap-3">
      <h2 id={list.key} {...shown(list.title)} />
      <p className="max-w-[64ch] text-soft" {...shown(list.rule)} />
      <ol className="grid">
        {list.papers.map(({ resource, week, why, milestoneKey, loggedOn }, index) => (
          <li
            key={resource.key}
            className="wrap-anywhere grid min-w-0 grid-cols-[1.75rem_1fr] border-line border-t py-3"
          >
            <span aria-hidden="true" className="pt-0.5 font-serif text-soft tabular-nums">
              {index + 1}
            </span>
            <div className="grid min-w-0 gap-1">
              <h3 className="text-base leading-snug">
                <a
                  href={resource.url}
                  rel="noopener noreferrer"
                  className="max-sm:inline-flex max-sm:min-h-11 max-sm:items-center"
                  {...shown(resource.title)}
                />
              </h3>
              <p className="text-soft text-sm">
                {[resource.authors, resource.year].filter(Boolean).join(" · ")}
              </p>
              <p className="max-w-[64ch] text-[0.95rem]" {...shown(why)} />
              <p className="flex flex-wrap items-center gap-x-5 text-sm">
                {milestoneKey ? (
                  <a
                    href={localePath(locale, `/weeks/${milestoneKey}`)}
                    className="inline-flex min-h-11 items-center"
                  >
                    {t("week", { week })}
                  </a>
                ) : (
                  t("week", { week })
                )}
                {loggedOn ? (
                  <span className="inline-flex min-h-11 items-center gap-1.5 text-done-ink">
                    <Icon name="checked" className="size-4" />
                    {t("loggedOn", { day: formatDay(loggedOn, locale) })}
                  </span>
                ) : (
                  <span className="-ml-2 print:hidden">
                    <ChangeButton
                      form={paperChangesForm}
                      change={`log:${resource.key}`}
                      label={t("logToday")}
                      about={textIn(resource.title, locale).text}
                    />
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
