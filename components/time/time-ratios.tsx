import { getTranslations } from "next-intl/server";

import type { TaskKind } from "@/lib/domain/roadmap";
import { fewestLogs, type TimeRatio } from "@/lib/domain/time-ratio";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

type Props = { ratios: readonly (TimeRatio & { readonly kind: TaskKind })[] };

/** A difference below this is none: the estimates are rounded to a quarter of an hour. */
const same = 0.05;

/** How long things take: the learner's own time for each kind of task, measured by the estimates. */
export async function TimeRatios({ ratios }: Props) {
  const t = await getTranslations("timeRatios");
  const { kind: kinds } = await getWords("tasks");
  const words = await getWords("time");
  const length = (minutes: number) => formatLength(minutes, words);

  function inWords({ kind, ratio, logs }: Props["ratios"][number]): string {
    const about = { kind: t(`doing.${kind}`), ratio: Math.round(ratio * 10) / 10 };
    if (logs === 0) return t("none");
    if (logs < fewestLogs) return t("few", { logs, enough: fewestLogs });
    return Math.abs(ratio - 1) < same ? t("same", about) : t("times", about);
  }

  return (
    <section aria-labelledby="time-ratios" className="grid gap-3">
      <h2 id="time-ratios">{t("title")}</h2>
      <p className="max-w-[60ch] text-soft">{t("lead", { enough: fewestLogs })}</p>
      <table className="w-full max-w-3xl border-collapse text-left text-[0.95rem]">
        <caption className="sr-only">{t("title")}</caption>
        <thead className="text-soft text-sm max-sm:sr-only">
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t("kind")}
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              {t("yours")}
            </th>
            <th scope="col" className="py-2 font-medium">
              {t("sample")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ratios.map((row) => (
            <tr
              key={row.kind}
              className="border-line border-b align-baseline max-sm:grid max-sm:py-2"
            >
              <th scope="row" className="pr-4 font-medium sm:py-2">
                {kinds[row.kind]}
              </th>
              <td className="pr-4 sm:py-2">{inWords(row)}</td>
              <td className="text-soft tabular-nums sm:py-2">
                {row.logs === 0
                  ? null
                  : t("from", {
                      logs: row.logs,
                      taken: length(row.taken),
                      estimated: length(row.estimated),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
