import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { Answers, AssessmentQuestion } from "@/lib/domain/self-assessment";
import { localePath } from "@/lib/i18n/paths";

import { AnswersForm } from "./answers-form";
import { Shown } from "./shown";

type Props = {
  version: RoadmapVersion;
  /** With their options in the order in which they are shown. */
  questions: readonly AssessmentQuestion[];
  answers: Answers;
  order: number;
  /** Questions to mark as not answered yet. */
  openKeys?: readonly string[];
  /** Where the week of a task is read: "/weeks" with a year, else "/roadmap". */
  weeksPath: string;
};

/** The questions of the self-assessment; no points stand beside the options. */
export async function AssessmentForm({ version, questions, answers, order, ...rest }: Props) {
  const { openKeys = [], weeksPath } = rest;
  const locale = await getLocale();
  const t = await getTranslations("tracks.assessment");

  return (
    <AnswersForm action={localePath(locale, "/tracks/self-assessment")}>
      <input type="hidden" name="order" value={order} />
      {questions.map(({ key, text, options, taskKeys }, index) => (
        <fieldset key={key} id={`question-${key}`} className="scroll-mt-6">
          <legend className="grid gap-0.5 pb-2">
            <span className="text-sm text-soft">
              {t("number", { number: index + 1 })}
              {openKeys.includes(key) ? <span className="text-now"> · {t("open")}</span> : null}
            </span>
            <Shown text={text} className="font-serif text-lg" />
          </legend>
          {taskKeys.flatMap((taskKey) => {
            const task = findTask(version, taskKey);
            return task ? (
              <p key={taskKey} className="text-[0.95rem]">
                <a
                  href={localePath(locale, `${weeksPath}/${task.milestoneKey}#task-${taskKey}`)}
                  className="inline-flex min-h-11 items-center"
                >
                  {t("tryTask", { title: textIn(task.title, locale).text })}
                </a>
              </p>
            ) : (
              []
            );
          })}
          {options.map((option) => (
            <label
              key={option.key}
              className="-mx-2 flex min-h-11 items-start gap-3 rounded-lg px-2 py-2 has-checked:bg-stone/40"
            >
              <input
                type="radio"
                name={key}
                value={option.key}
                defaultChecked={answers.get(key) === option.key}
                className="mt-0.5 size-5 shrink-0"
              />
              <Shown text={option.text} />
            </label>
          ))}
        </fieldset>
      ))}
      <Button type="submit" look="primary" className="justify-self-start px-6">
        {t("submit")}
      </Button>
    </AnswersForm>
  );
}
