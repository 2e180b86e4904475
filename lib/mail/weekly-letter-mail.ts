import { lettersWithoutVisit } from "@/lib/domain/letter-time";
import { type Locale, type LocalizedText, textIn } from "@/lib/domain/locale";
import type { WeeklyLetter } from "@/lib/domain/weekly-letter";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";

import { composeMail, type Mail, type Part, type Words } from "./compose-mail";
import { type MailWords, mailWords } from "./mail-words";

type Input = {
  readonly letter: WeeklyLetter;
  readonly locale: Locale;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  readonly unsubscribeUrl: string;
  /** Which letter since the last visit this is, from 1. */
  readonly number: number;
};

/** The weekly letter: this week, where the plan has it, the days behind, one question (RULES, Accounts). */
export function weeklyLetterMail({ letter, locale, site, unsubscribeUrl, number }: Input): Mail {
  const t = mailWords(locale);
  const urlOf = (path: string) => `${site}${localePath(locale, path)}`;
  const title = titleOf(letter, locale, t);
  return composeMail(locale, title.text, [
    { kind: "title", words: title },
    ...thisWeek(letter, locale, t, urlOf),
    ...lastDays(letter, locale, t),
    { kind: "heading", words: { text: t("letter.question") } },
    { kind: "paragraph", words: { text: t(`letter.${letter.question}`) } },
    { kind: "link", label: t("letter.review"), url: urlOf("/review") },
    ...(number >= lettersWithoutVisit
      ? [{ kind: "small", words: { text: t("letter.lastOne") } } as const]
      : []),
    { kind: "small", words: { text: t("letter.why") } },
    { kind: "link", label: t("letter.unsubscribe"), url: unsubscribeUrl, isSmall: true },
    { kind: "link", label: t("letter.settings"), url: urlOf("/settings#letter"), isSmall: true },
  ]);
}

function titleOf({ week, milestone }: WeeklyLetter, locale: Locale, t: MailWords): Words {
  if (!milestone) return { text: t("letter.titleChoice", { week }) };
  return { text: t("letter.title", { week, title: textIn(milestone.title, locale).text }) };
}

function thisWeek(
  { milestone, dates, plannedWeek }: WeeklyLetter,
  locale: Locale,
  t: MailWords,
  urlOf: (path: string) => string,
): Part[] {
  const plan: Part[] = [
    ...(dates ? [t("letter.planned", { days: formatDays(dates.start, dates.end, locale) })] : []),
    ...(plannedWeek === null ? [] : [t("letter.elsewhere", { week: plannedWeek })]),
  ].map((text) => ({ kind: "paragraph", words: { text } }));
  if (!milestone) {
    return [
      { kind: "paragraph", words: { text: t("letter.choice") } },
      ...plan,
      { kind: "link", label: t("letter.compare"), url: urlOf("/tracks") },
    ];
  }
  const tasks = milestone.tasks.map(({ title, minutes }) => withMinutes(title, minutes, locale, t));
  return [
    { kind: "paragraph", words: inLanguage(milestone.goal, locale) },
    ...plan,
    ...(tasks.length > 0
      ? ([
          { kind: "heading", words: { text: t("letter.next", { count: tasks.length }) } },
          { kind: "list", items: tasks },
        ] as const)
      : []),
    { kind: "link", label: t("letter.open"), url: urlOf(`/weeks/${milestone.key}`) },
  ];
}

function lastDays(
  { lastDays: { done, titles, minutes } }: WeeklyLetter,
  locale: Locale,
  t: MailWords,
): Part[] {
  const sums = [
    ...(done > 0 ? [t("letter.done", { count: done })] : [t("letter.nothingDone")]),
    ...(minutes > 0 ? [t("letter.minutes", { length: lengthOf(minutes, t) })] : []),
  ];
  return [
    { kind: "heading", words: { text: t("letter.lastDays") } },
    { kind: "paragraph", words: { text: sums.join(t("letter.gap")) } },
    ...(titles.length > 0
      ? [{ kind: "list", items: titles.map((title) => inLanguage(title, locale)) } as const]
      : []),
  ];
}

function withMinutes(title: LocalizedText, minutes: number, locale: Locale, t: MailWords): Words {
  const shown = inLanguage(title, locale);
  return { ...shown, text: t("letter.task", { title: shown.text, length: lengthOf(minutes, t) }) };
}

function lengthOf(minutes: number, t: MailWords): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("letter.length.minutes", { minutes });
  return rest === 0
    ? t("letter.length.hours", { hours })
    : t("letter.length.both", { hours, minutes: rest });
}

function inLanguage(text: LocalizedText, locale: Locale): Words {
  const shown = textIn(text, locale);
  return { text: shown.text, ...(shown.lang !== locale && { lang: shown.lang }) };
}
