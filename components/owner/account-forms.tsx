"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { endAccountSessions, makeResetLink } from "@/lib/actions/owner";
import { fill, type Words } from "@/lib/i18n/words";

import { OneTimeLink } from "./one-time-link";

type Props = {
  accountId: string;
  name: string;
  words: Words["owner"];
  errors: Words["errors"];
};

/** What the owner can do for an account. Both buttons name whose it is. */
export function AccountForms({ accountId, name, words, errors }: Props) {
  const reset = useForm(makeResetLink, errors);
  const end = useForm(endAccountSessions, errors);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <form {...reset.form}>
          <input type="hidden" name="accountId" value={accountId} />
          <Button
            type="submit"
            aria-label={fill(words.resetLink, { name })}
            disabled={reset.isPending}
          >
            {words.resetShort}
          </Button>
        </form>
        <form {...end.form}>
          <input type="hidden" name="accountId" value={accountId} />
          <Button
            type="submit"
            aria-label={fill(words.endSessions, { name })}
            disabled={end.isPending}
          >
            {words.endShort}
          </Button>
        </form>
      </div>
      {reset.value ? (
        <OneTimeLink
          label={fill(words.linkFor, { name })}
          address={reset.value.address}
          hint={`${words.once} ${words.resetHours}`}
        />
      ) : null}
      <FormStatus tone="done">{end.value && fill(words.ended, end.value)}</FormStatus>
      <FormStatus tone="failed">{reset.failure ?? end.failure}</FormStatus>
    </div>
  );
}
