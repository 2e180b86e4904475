import "server-only";

import { textIn } from "@/lib/domain/locale";
import type { Task } from "@/lib/domain/roadmap";
import type { TaskRecords } from "@/lib/domain/task-state";
import { getWords } from "@/lib/i18n/get-words";

import type { Learner } from "./learner";

/** What `Ticks` around a page needs to know about the tasks on it. */
export async function loadTicks(
  { user, locale, today }: Learner,
  records: TaskRecords,
  tasks: readonly Task[],
) {
  return {
    ticker: { id: user.id, timeZone: user.timeZone, dayEndsAt: user.dayEndsAt },
    locale,
    today,
    words: await getWords("ticks"),
    keys: user.shortcuts ? await getWords("keys") : null,
    // Open tasks go without saying.
    tasks: tasks.flatMap(({ key }) => {
      const record = records.get(key);
      return record && record.state !== "open"
        ? [[key, record.state, record.on, record.reason] as const]
        : [];
    }),
    titles: Object.fromEntries(tasks.map(({ key, title }) => [key, textIn(title, locale).text])),
  };
}
