import { getLocale } from "next-intl/server";

import { ChangeButton } from "@/components/ui/change-button";
import { textIn } from "@/lib/domain/locale";
import { ownTaskId } from "@/lib/domain/own-task";
import type { Task } from "@/lib/domain/roadmap";

import { ownTaskChangesForm } from "./own-task-form-id";

/** Takes a task of the learner's own off the list; nothing for a task of the roadmap. */
export async function RemoveOwnTask({ task, label }: { task: Task; label: string }) {
  const id = ownTaskId(task.key);
  const locale = await getLocale();
  if (id === null) return null;
  return (
    <p>
      <ChangeButton
        form={ownTaskChangesForm}
        change={`remove:${id}`}
        label={label}
        about={textIn(task.title, locale).text}
      />
    </p>
  );
}
