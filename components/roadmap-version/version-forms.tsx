"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { acceptVersion, goBackToVersion } from "@/lib/actions/accept-version";
import { fill, type Words } from "@/lib/i18n/words";

/** A version that the year may move to, by id and number. */
type Target = { readonly id: string; readonly number: number };

type Props = {
  /** The version that the year is on. */
  version: Target;
  newer: Target | null;
  former: Target | null;
  words: Words["roadmapVersion"]["form"];
  errors: Words["errors"];
};

/**
 * Accept the newer version, or go back to the one before. Both stand side by side for as long as they can be
 * done; what came of the last is said below them. Works without JavaScript.
 */
export function VersionForms({ version, newer, former, words, errors }: Props) {
  const accept = useForm(acceptVersion, errors);
  const goBack = useForm(goBackToVersion, errors);
  const isPending = accept.isPending || goBack.isPending;
  const isMoved = [accept.value, goBack.value].some((moved) => moved?.number === version.number);
  const from = <input type="hidden" name="fromId" value={version.id} />;

  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        {newer ? (
          <form {...accept.form}>
            {from}
            <input type="hidden" name="toId" value={newer.id} />
            <Button type="submit" look="primary" disabled={isPending}>
              {fill(words.accept, { number: newer.number })}
            </Button>
          </form>
        ) : null}
        {former ? (
          <form {...goBack.form}>
            {from}
            <input type="hidden" name="toId" value={former.id} />
            <Button type="submit" disabled={isPending}>
              {fill(words.goBack, { number: former.number })}
            </Button>
          </form>
        ) : null}
      </div>
      <FormStatus tone="done">
        {isMoved && !isPending ? fill(words.nowOn, { number: version.number }) : null}
      </FormStatus>
      <FormStatus tone="failed">{isPending ? null : (accept.failure ?? goBack.failure)}</FormStatus>
    </div>
  );
}
