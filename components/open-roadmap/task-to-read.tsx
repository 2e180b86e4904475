import { getTranslations } from "next-intl/server";

import { BothTexts } from "@/components/languages/both-texts";
import { ResourceList } from "@/components/roadmap/resource-list";
import { RolesLink } from "@/components/roles/roles-link";
import type { RoadmapContent, Task } from "@/lib/domain/roadmap";
import { findSkill, resourcesOf } from "@/lib/domain/roadmap-lookup";
import type { Languages } from "@/lib/domain/second-language";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { renderInline } from "@/lib/markdown/render-markdown";

import { SkillNames } from "./skill-names";

type Props = { version: RoadmapContent; task: Task; languages: Languages };

/** A task with everything that it asks for, to be read. */
export async function TaskToRead({ version, task, languages }: Props) {
  const words = await getWords("tasks");
  const t = await getTranslations("roadmap");
  const resources = resourcesOf(version, task);
  const skills = task.skillKeys.flatMap((key) => findSkill(version, key) ?? []);
  const inline = { languages, render: renderInline };

  return (
    <li id={`task-${task.key}`} className="grid gap-2 border-line border-b py-5 text-[0.95rem]">
      <BothTexts
        text={task.title}
        languages={languages}
        as="h3"
        alsoClassName="font-serif text-lg"
      />
      <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        <span className={task.priority === "must" ? "font-medium text-ink" : ""}>
          {words.priority[task.priority]}
        </span>
        <span>{words.kind[task.kind]}</span>
        <span className="tabular-nums">{formatMinutes(task.minutes, words)}</span>
      </p>
      <BothTexts text={task.detail} {...inline} className="max-w-[42rem]" />
      {task.note ? (
        <BothTexts text={task.note} {...inline} className="max-w-[42rem] text-soft" />
      ) : null}
      {task.deliverable ? (
        <div className="pt-1">
          <p className="font-medium text-sm">{words.deliverable}</p>
          <BothTexts text={task.deliverable} {...inline} className="max-w-[42rem]" />
        </div>
      ) : null}
      {resources.length > 0 ? (
        <div className="grid gap-1 pt-1">
          <p className="font-medium text-sm">{words.resources}</p>
          <ResourceList resources={resources} languages={languages} isReportable={false} />
        </div>
      ) : null}
      <RolesLink task={task} locale={languages.locale} />
      {skills.length > 0 ? (
        <p className="text-[0.8125rem] text-soft">
          {t("skills")}: <SkillNames skills={skills} />
        </p>
      ) : null}
    </li>
  );
}
