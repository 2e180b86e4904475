import { getLocale, getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";
import type { WeekFacts as Facts } from "@/lib/domain/review";
import type { Rhythm } from "@/lib/domain/rhythm";
import { formatDay } from "@/lib/i18n/format-date";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

import { type Line, TaskLines } from "./task-lines";

type Named = Omit<Line, "notes">;

type Props = {
  facts: {
    readonly minutes: Facts["minutes"];
    readonly done: readonly (Facts["done"][number] & Named)[];
    readonly skipped: readonly (Facts["skipped"][number] & Named)[];
    readonly worked: readonly (Facts["worked"][number] & Named)[];
    readonly evidence: readonly { readonly id: string; readonly claim: string }[];
    readonly notes: readonly (Named & { readonly kind: string })[];
  };
  rhythm: Rhythm | null;
};

/** What happened in the seven days, so that nobody has to remember it. */
export async function WeekFacts({ facts, rhythm }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("review.facts");
  const outlook = await getTranslations("outlook");
  const { reason } = await getWords("ticks");
  const lengths = await getWords("time");
  const length = (minutes: number) => formatLength(minutes, lengths);
  const { done, skipped, worked, evidence, notes } = facts;
  const { logged, estimated } = facts.minutes;
  const isEmpty = [done, skipped, worked, evidence, notes].every(({ length }) => length === 0);

  return (
    <section aria-labelledby="facts" className="grid gap-4">
      <h2 id="facts">{t("title")}</h2>
      {isEmpty ? <p className="max-w-prose">{t("nothing")}</p> : null}
      {logged + estimated > 0 ? (
        <p className="max-w-prose">
          {timeSentence(
            { logged: length(logged), total: length(logged + estimated) },
            { isLogged: logged > 0, isEstimated: estimated > 0 },
          )}
        </p>
      ) : null}
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <TaskLines
          title={t("done")}
          icon={<Icon name="check" className="size-4 text-done-ink" />}
          lines={done.map(({ on, minutes, isLogged, ...task }) => ({
            ...task,
            notes: [
              formatDay(on, locale, "short"),
              minutes === null ? null : t(isLogged ? "took" : "about", { time: length(minutes) }),
            ],
          }))}
        />
        <TaskLines
          title={t("skipped")}
          icon={<Icon name="forward" className="size-4" />}
          lines={skipped.map(({ on, reason: why, ...task }) => ({
            ...task,
            notes: [formatDay(on, locale, "short"), why && reason[why]],
          }))}
        />
        <TaskLines
          title={t("worked")}
          lines={worked.map(({ minutes, ...task }) => ({
            ...task,
            notes: [t("took", { time: length(minutes) })],
          }))}
        />
        <TaskLines
          title={t("evidence")}
          icon={<Icon name="gem" className="size-4 text-proof" />}
          lines={evidence.map(({ id, claim }) => ({
            key: id,
            title: { text: claim, lang: locale },
            path: `/evidence/${id}`,
          }))}
        />
        <TaskLines
          title={t("notes")}
          icon={<PageIcon name="changed" className="size-4" />}
          lines={notes.map(({ kind, key, ...note }) => ({ ...note, key: `${kind}:${key}` }))}
        />
      </div>
      {rhythm ? <p className="text-soft text-sm">{outlook("rhythm", rhythm)}</p> : null}
    </section>
  );

  function timeSentence(
    values: { logged: string; total: string },
    { isLogged, isEstimated }: { isLogged: boolean; isEstimated: boolean },
  ): string {
    if (isLogged && isEstimated) return t("both", values);
    return t(isLogged ? "logged" : "estimated", values);
  }
}
