import { getLocale, getTranslations } from "next-intl/server";

import type { ShownText } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

export type ProvedTask = {
  readonly key: string;
  readonly title: ShownText;
  /** Null when the roadmap has the task no longer. */
  readonly milestoneKey: string | null;
};

/** The tasks that a piece of evidence proves, each with a link to its week. */
export async function EvidenceTasks({ tasks }: { tasks: readonly ProvedTask[] }) {
  const locale = await getLocale();
  const t = await getTranslations("evidence.list");
  if (tasks.length === 0) return <p className="text-soft text-sm">{t("noTask")}</p>;

  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
      <p className="text-soft">{t("proves")}</p>
      <ul className="contents">
        {tasks.map(({ key, title, milestoneKey }) => (
          <li key={key}>
            {milestoneKey ? (
              <a
                href={localePath(locale, `/weeks/${milestoneKey}#task-${key}`)}
                lang={title.lang === locale ? undefined : title.lang}
                className="inline-flex min-h-11 items-center"
              >
                {title.text}
              </a>
            ) : (
              <>
                <span lang={title.lang}>{title.text}</span> ({t("retired")})
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
