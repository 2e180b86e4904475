import { getLocale, getTranslations } from "next-intl/server";

import { TaskList } from "@/components/roadmap/task-list";
import { FinishWeek } from "@/components/week/finish-week";
import type { ErrorWords } from "@/lib/actions/error-text";
import { textIn } from "@/lib/domain/locale";
import type { Milestone } from "@/lib/domain/roadmap";
import type { TaskView } from "@/lib/domain/task-view";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

type Props = {
  milestone: Milestone;
  /** The next step first. */
  views: readonly TaskView[];
  nextKey: string | null;
  isLast: boolean;
  /** Tasks that Finish week asks about when they are open. */
  askedKeys: readonly string[];
  /** Today is in a break: the tasks are there for whoever wants to look, and nothing is asked. */
  isResting: boolean;
};

/** The tasks of the current week, to be ticked here, and the way to the week itself. */
export async function ThisWeek(props: Props) {
  const { milestone, views, nextKey, isLast, askedKeys, isResting } = props;
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  const { finish } = await getWords("week");
  const { key, week } = milestone;
  const asked = views
    .filter(({ task }) => askedKeys.includes(task.key))
    .map(({ task }) => ({ key: task.key, title: textIn(task.title, locale) }));

  if (isResting) {
    const rest = await getTranslations("outlook.rest");
    return (
      <details suppressHydrationWarning>
        <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3">
          {rest("tasks", { week })}
        </summary>
        <TaskList views={views} hasDetails={false} />
      </details>
    );
  }
  return (
    <>
      <h2>{t("thisWeek")}</h2>
      <TaskList views={views} nextKey={nextKey} hasDetails={false} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-2">
        <FinishWeek
          key={key}
          {...{ milestoneKey: key, week, isLast, tasks: asked }}
          words={finish}
          errors={finishWeekErrors(await getWords("errors"))}
        />
        <a href={localePath(locale, `/weeks/${key}`)} className="inline-flex min-h-11 items-center">
          {t("openWeek")}
        </a>
      </div>
    </>
  );
}

/** What can come of Finish week: all sentences would make a twentieth of the page. */
function finishWeekErrors(errors: Words["errors"]): ErrorWords {
  const { signedOut, invalid, notFound, limited, wrongOrigin, storageFull } = errors;
  const { unavailable, unexpected, unreachable, notEnrolled, alreadyClosed, noTrack } = errors;
  return {
    ...{ signedOut, invalid, notFound, limited, wrongOrigin, storageFull },
    ...{ unavailable, unexpected, unreachable, notEnrolled, alreadyClosed, noTrack },
    ...{ unknownTask: errors.unknownTask, lastWeek: errors.lastWeek },
  };
}
