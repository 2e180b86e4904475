import { getLocale, getTranslations } from "next-intl/server";

import type { FoundWeek, Hit } from "@/lib/domain/roadmap-search";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { HighlightedText } from "./highlighted-text";

/** A week that was found, with the tasks and resources in it that were. */
export async function FoundWeekItem({ found }: { found: FoundWeek }) {
  const { milestone, title, excerpt, hits, more } = found;
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const path = localePath(locale, `/roadmap/${milestone.key}`);

  return (
    <li className="grid gap-1 border-line border-b py-4">
      <h3>
        <a
          href={path}
          className="flex min-h-11 flex-wrap items-baseline gap-x-3 py-1.5 no-underline hover:underline"
        >
          <span className="font-sans text-[0.95rem] text-soft">
            {(await getTranslations("week"))("numbered", { week: milestone.week })}
          </span>
          <HighlightedText shown={title} locale={locale} />
        </a>
      </h3>
      {excerpt ? (
        <p className="max-w-prose text-soft">
          <HighlightedText shown={excerpt} locale={locale} />
        </p>
      ) : null}
      {hits.length > 0 ? (
        <ul className="grid gap-1">
          {hits.map((hit) => (
            <HitItem key={`${hit.kind} ${hit.key}`} hit={hit} path={path} />
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p className="text-sm text-soft">{t("more", { count: more })}</p> : null}
    </li>
  );
}

async function HitItem({ hit: { kind, task, title, excerpt }, path }: { hit: Hit; path: string }) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const words = await getWords("tasks");
  const facts =
    kind === "resource"
      ? t("resource")
      : [
          words.priority[task.priority],
          words.kind[task.kind],
          formatMinutes(task.minutes, words),
        ].join(" · ");

  return (
    <li className="grid max-w-3xl">
      <p className="flex flex-wrap items-center gap-x-3">
        <a href={`${path}#task-${task.key}`} className="inline-flex min-h-11 items-center">
          <HighlightedText shown={title} locale={locale} />
        </a>
        <span className="text-[0.8125rem] text-soft tabular-nums">{facts}</span>
      </p>
      {excerpt ? (
        <p className="pb-1 text-[0.95rem] text-soft">
          <HighlightedText shown={excerpt} locale={locale} />
        </p>
      ) : null}
    </li>
  );
}
