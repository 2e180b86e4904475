"use client";

import { useActionState } from "react";

import { useTicks } from "@/components/roadmap/ticks";
import { Button } from "@/components/ui/button";
import { errorText } from "@/lib/actions/error-text";
import { reopenWeek } from "@/lib/actions/finish-week";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { fill, type Words } from "@/lib/i18n/words";

import { undoWeekWith } from "./undo-week-with";

type Props = {
  milestoneKey: string;
  week: number;
  words: Words["week"]["finish"];
  errors: Words["errors"];
};

/** Opens a week again that was closed by hand. */
export function ReopenWeek({ milestoneKey, week, words, errors }: Props) {
  const { store } = useTicks();
  const [state, submit, isPending] = useActionState(
    reach(reopenWeek, (undo) =>
      store.showChange(fill(words.reopened, { week }), undoWeekWith(undo)),
    ),
    idle,
  );
  const failed = state.status === "failed" ? state : null;

  return (
    <form action={submit} className="grid gap-3">
      <input type="hidden" name="milestoneKey" value={milestoneKey} />
      <Button type="submit" disabled={isPending} className="justify-self-start">
        {words.reopen}
      </Button>
      <p role="alert" className="text-danger empty:hidden">
        {failed ? errorText(errors, failed.fields.form ?? failed.error, failed) : null}
      </p>
    </form>
  );
}
