import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

import { DeletionForm } from "./deletion-form";
import { Section } from "./section";

type Props = {
  email: string;
  isOwner: boolean;
  words: Words["settings"];
  errors: Words["errors"];
};

/** Taking everything along, and leaving. */
export function DataSection({ email, isOwner, words, errors }: Props) {
  const { data } = words;
  return (
    <Section id="data" title={data.title}>
      <div className="grid gap-3">
        <h3>{data.exportTitle}</h3>
        <p className="max-w-[60ch] text-soft">{data.exportLead}</p>
        <form action="/api/v1/export" method="get">
          <Button type="submit">{data.export}</Button>
        </form>
      </div>
      <div className="grid gap-3">
        <h3>{data.deleteTitle}</h3>
        <p className="max-w-[60ch] text-soft">{data.deleteLead}</p>
        {isOwner ? <p className="max-w-[60ch] text-soft">{data.ownerLead}</p> : null}
        <DeletionForm email={email} words={words} errors={errors} />
      </div>
    </Section>
  );
}
