"use client";

import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { revokeFeed } from "@/lib/actions/calendar";
import { fill, type Words } from "@/lib/i18n/words";

import { useForm } from "./use-form";

type Props = {
  feeds: readonly {
    readonly id: string;
    /** Its name, or that it has none. */
    readonly label: string;
    /** What is in it and since when, ready. */
    readonly about: string;
  }[];
  words: Words["calendar"]["list"];
  errors: Words["errors"];
};

/** The feeds that work. The forms share one status, which stays when the entry of one is gone. */
export function FeedList({ feeds, words, errors }: Props) {
  const form = useForm(revokeFeed, errors);
  return (
    <div className="grid gap-3">
      {feeds.length === 0 ? <p className="text-soft">{words.none}</p> : null}
      <ul className="grid max-w-xl">
        {feeds.map(({ id, label, about }) => (
          <li key={id} className="border-line border-t py-3">
            <p className="break-words font-medium">{label}</p>
            <p className="text-sm text-soft">{about}</p>
            <details className="mt-1">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
                {words.revoke}
                <span className="sr-only"> {fill(words.about, { label })}</span>
              </summary>
              <form {...form.form} className="grid justify-items-start gap-3 pb-2">
                <input type="hidden" name="id" value={id} />
                <p className="max-w-[60ch] text-soft">{words.explain}</p>
                <Button type="submit" look="danger" disabled={form.isPending}>
                  {words.confirm}
                  <span className="sr-only"> {fill(words.about, { label })}</span>
                </Button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      <FormStatus tone="done">{form.isDone && !form.isPending ? words.revoked : null}</FormStatus>
      <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
    </div>
  );
}
