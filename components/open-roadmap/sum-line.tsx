import { getTranslations } from "next-intl/server";

import type { Sum } from "@/lib/domain/roadmap-outline";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

type Props = { sum: Sum; hasWeeks?: boolean };

/** Weeks, length, tasks and musts in one line. */
export async function SumLine({ sum, hasWeeks = false }: Props) {
  const t = await getTranslations("roadmap");
  const parts = [
    ...(hasWeeks ? [t("weeks", { count: sum.weeks })] : []),
    formatLength(sum.minutes, await getWords("roadmap")),
    t("tasks", { count: sum.tasks }),
    t("musts", { count: sum.musts }),
  ];
  return (
    <span className="tabular-nums">
      {parts.map((part, index) => (
        <span key={part} className="whitespace-nowrap">
          {part}
          {index < parts.length - 1 ? " · " : ""}
        </span>
      ))}
    </span>
  );
}
