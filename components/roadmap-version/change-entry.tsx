import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { PageIcon } from "@/components/ui/page-icon";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { ChangeEntry as Entry } from "@/lib/domain/version-changes";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

import { FieldChangeView } from "./field-change-view";
import { Shown } from "./shown";

const colours = { added: "text-done-ink", changed: "text-now", retired: "text-soft" } as const;

type Props = {
  entry: Entry;
  before: RoadmapVersion;
  after: RoadmapVersion;
  /** What is said after the kind: the weeks of a resource. */
  place?: string | null;
  /** What becomes of what the learner has at it. */
  children?: ReactNode;
};

/** One thing that was added, changed or retired: how, what it is, its name, and before and after. */
export async function ChangeEntry({ entry, before, after, place = null, children }: Props) {
  const t = await getTranslations("roadmapVersion");
  const { change, kind, key, title, fields } = entry;
  const task = kind === "task" ? findTask(change === "retired" ? before : after, key) : null;
  const words = await getWords("tasks");

  return (
    <li className="grid gap-2 border-line border-t py-4">
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
          <span className="inline-flex items-center gap-1.5 font-medium text-ink">
            <PageIcon name={change} className={`size-4 ${colours[change]}`} />
            {t(`change.${change}`)}
          </span>
          <span>{t(`kind.${kind}`)}</span>
          {task && change === "added" ? (
            <>
              <span>{words.priority[task.priority]}</span>
              <span>{formatMinutes(task.minutes, words)}</span>
            </>
          ) : null}
          {place ? <span>{place}</span> : null}
        </p>
        {/* The title of a week stands above. */}
        {kind === "milestone" ? null : (
          <p className="max-w-[44rem] font-medium">
            {change === "retired" ? (
              <del className="decoration-edge">
                <Shown text={title} />
              </del>
            ) : (
              <Shown text={title} />
            )}
          </p>
        )}
      </div>
      {task && change === "added" ? (
        <p className="max-w-[44rem] text-[0.95rem]">
          <Shown text={task.detail} isMarkdown />
        </p>
      ) : null}
      {fields.length > 0 ? (
        <ul className="grid gap-3">
          {fields.map((field) => (
            <FieldChangeView
              key={`${field.kind} ${field.field}`}
              {...{ field, kind, before, after }}
            />
          ))}
        </ul>
      ) : null}
      {children}
    </li>
  );
}
