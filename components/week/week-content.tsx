import { getLocale, getTranslations } from "next-intl/server";

import { NoteEditor } from "@/components/notes/note-editor";
import { TaskList } from "@/components/roadmap/task-list";
import { Ticks } from "@/components/roadmap/ticks";
import { WeekTaskDialogs } from "@/components/roadmap/week-task-dialogs";
import { RunningTimer } from "@/components/time/running-timer";
import { WeekTime } from "@/components/time/week-time";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { textIn } from "@/lib/domain/locale";
import type { NoteContent, NoteSubject } from "@/lib/domain/note";
import { ownTaskId } from "@/lib/domain/own-task";
import type { MilestoneProgress } from "@/lib/domain/progress";
import type { Milestone } from "@/lib/domain/roadmap";
import type { Languages } from "@/lib/domain/second-language";
import type { TaskView } from "@/lib/domain/task-view";
import type { NamedTimer } from "@/lib/i18n/describe-timer";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { AddOwnTask } from "./add-own-task";
import { Checkpoint } from "./checkpoint";
import { FinishWeek } from "./finish-week";
import { RemoveOwnTask } from "./remove-own-task";
import { ReopenWeek } from "./reopen-week";
import { WeekCount } from "./week-count";

type Props = {
  milestone: Milestone;
  languages: Languages;
  /** Weeks of the other track are not finished: they are not part of the year. */
  isOnTrack: boolean;
  isLast: boolean;
  ticks: Omit<Parameters<typeof Ticks>[0], "children">;
  views: readonly TaskView[];
  nextKey: string | null;
  /** Tasks that were picked for this week in a review. */
  pickedKeys: readonly string[];
  progress: MilestoneProgress;
  closedOn: CalendarDate | null;
  askedKeys: readonly string[];
  weekNote: NoteContent;
  noteOf: (taskKey: string) => NoteContent;
  /** Tasks of the learner's own in this week, and the form for the next one. */
  ownCount: number;
  ownFormId: string;
  sittings: Parameters<typeof WeekTime>[0]["sittings"];
  timer: NamedTimer | null;
};

/** What one does in a week: its tasks, its questions, its note, and finishing it. */
export async function WeekContent({ milestone, isOnTrack, isLast, ticks, views, ...rest }: Props) {
  const { languages, nextKey, progress, closedOn, askedKeys, weekNote, noteOf } = rest;
  const { ownCount, ownFormId, sittings, timer } = rest;
  const { key, week } = milestone;
  const locale = await getLocale();
  const words = await getWords("week");
  const errors = await getWords("errors");
  const { remove, removed, ...own } = await getWords("ownTasks");
  const removal = { remove, removed };
  const { unreachable } = errors;
  const { kind: kinds } = await getWords("tasks");
  const t = await getTranslations("ownTasks");
  const editorWords = (await getWords("notes")).editor;
  const editor = (subject: NoteSubject, note: NoteContent) => (
    <NoteEditor
      {...{ subject, note, locale, words: editorWords, userKey: ticks.ticker.id }}
      signInPath={`${localePath(locale, "/sign-in")}?next=${localePath(locale, `/weeks/${key}`)}`}
    />
  );
  const asked = views
    .filter(({ task }) => askedKeys.includes(task.key))
    .map(({ task }) => ({ key: task.key, title: textIn(task.title, locale) }));

  return (
    <Ticks {...ticks}>
      <section aria-labelledby="tasks" className="grid gap-3">
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <h2 id="tasks">{words.tasks}</h2>
          <WeekCount
            progress={progress}
            isClosed={closedOn !== null}
            own={ownCount > 0 ? t("inWeek", { count: ownCount }) : null}
            words={{
              ...{ count: words.count, countSettled: words.countSettled },
              finished: words.finished,
            }}
          />
        </div>
        {timer ? <RunningTimer timer={timer} /> : null}
        <TaskList
          views={views}
          nextKey={nextKey}
          pickedKeys={rest.pickedKeys}
          languages={languages}
          note={({ task }) => {
            const id = ownTaskId(task.key);
            const title = textIn(task.title, locale).text;
            return (
              <div id={`note-${task.key}`} className="grid gap-3">
                {editor({ kind: "task", key: task.key }, noteOf(task.key))}
                {id === null ? null : (
                  <RemoveOwnTask {...{ id, title, words: removal, unreachable }} />
                )}
              </div>
            );
          }}
        />
        <WeekTime sittings={sittings} estimate={progress.minutes.total} today={ticks.today} />
        <AddOwnTask {...{ milestoneKey: key, formId: ownFormId, words: own, kinds, errors }} />
      </section>
      <Checkpoint questions={milestone.checkpoint} languages={languages} />
      <section data-week-note aria-labelledby="week-note" className="grid gap-3">
        <h2 id="week-note">{words.note}</h2>
        {editor({ kind: "week", key }, weekNote)}
      </section>
      {isOnTrack ? (
        <div>
          {closedOn ? (
            <ReopenWeek milestoneKey={key} week={week} words={words.finish} errors={errors} />
          ) : (
            <FinishWeek
              {...{ milestoneKey: key, week, isLast, tasks: asked, errors }}
              words={words.finish}
            />
          )}
        </div>
      ) : null}
      <WeekTaskDialogs
        ticker={ticks.ticker}
        today={ticks.today}
        timer={timer}
        tasks={views.map(({ task }) => {
          const { text, lang } = textIn(task.title, locale);
          return { key: task.key, name: text, lang };
        })}
      />
    </Ticks>
  );
}
