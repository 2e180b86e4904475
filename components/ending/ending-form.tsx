"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { UndoButton } from "@/components/ui/undo-button";
import { changeEnding, type EndingChange } from "@/lib/actions/ending";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { EndingKind, NotedEnding } from "@/lib/domain/ending";
import type { Words } from "@/lib/i18n/words";

import { EndingFields, type EndingOption } from "./ending-fields";

type Props = {
  /** The active year. */
  yearId: string;
  /** Null while the year goes on. */
  ending: NotedEnding | null;
  /** The ending to begin with. */
  chosen: EndingKind | null;
  options: readonly EndingOption[];
  /** The days on which it can end. */
  days: { readonly min: CalendarDate | null; readonly max: CalendarDate };
  legend: string;
  words: Words["ending"]["form"];
  errors: Words["errors"];
};

/**
 * Ends the year, changes how it ended, goes on with it and takes each of that back: one action, and what came of it
 * stands at the same place whatever the page shows below.
 */
export function EndingForm({ yearId, ending, chosen, words, errors, ...fields }: Props) {
  const form = useForm(changeEnding, errors);
  const change = form.isPending ? null : form.value;
  const shared = { ...fields, words, form, today: fields.days.max };
  const year = <input type="hidden" name="yearId" value={yearId} />;

  return (
    <div className="grid gap-5 print:hidden">
      <div>
        <div role="status" className="empty:hidden">
          {change ? (
            <form {...form.form} className="flex flex-wrap items-center gap-x-3">
              {year}
              <input type="hidden" name="ending" value={change.before?.kind ?? "none"} />
              <input type="hidden" name="endedOn" value={change.before?.on ?? ""} />
              <input type="hidden" name="note" value={change.before?.note ?? ""} />
              <span className="flex items-center gap-2 text-done-ink">
                <Icon name="checked" className="size-5" />
                {said(change, words)}
              </span>
              <UndoButton disabled={form.isPending}>{words.undo}</UndoButton>
            </form>
          ) : null}
        </div>
        <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
      </div>
      {ending ? (
        <>
          <form {...form.form} id="go-on" className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {year}
            <input type="hidden" name="ending" value="none" />
            <Button type="submit" disabled={form.isPending}>
              {words.goOn}
            </Button>
            <span className="text-sm text-soft">{words.goOnHint}</span>
          </form>
          <details open={form.failed?.values.ending ? form.failed.values.ending !== "none" : false}>
            <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3">
              {words.change}
            </summary>
            <form
              key={`${ending.kind} ${ending.on} ${ending.note}`}
              {...form.form}
              className="grid gap-5 pt-3"
            >
              {year}
              <EndingFields {...shared} ending={ending} chosen={ending.kind} />
              <Button type="submit" disabled={form.isPending} className="justify-self-start">
                {words.save}
              </Button>
            </form>
          </details>
        </>
      ) : (
        <form {...form.form} className="grid gap-6">
          {year}
          <EndingFields {...shared} ending={null} chosen={chosen} />
          <Button
            type="submit"
            look="primary"
            disabled={form.isPending}
            className="justify-self-start px-6"
          >
            {words.submit}
          </Button>
        </form>
      )}
    </div>
  );
}

function said({ before, after }: EndingChange, words: Props["words"]): string {
  if (after === null) return words.goesOn;
  return before === null ? words.ended : words.changed;
}
