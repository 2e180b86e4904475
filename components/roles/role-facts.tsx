import { getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import type { RoleFact } from "@/lib/domain/role";

import { SourceText } from "./source-text";

type Props = { id: string; title: string; text: string; facts: readonly RoleFact[] };

/** What a source says of a job and no task can give; counted nowhere. */
export async function RoleFacts({ id, title, text, facts }: Props) {
  const t = await getTranslations("roles");
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      <p className="max-w-[64ch] text-soft">{text}</p>
      <dl className="grid gap-3">
        {facts.map(({ kind, value, source, year, note }) => (
          <div
            key={kind + Object.values(value).join()}
            className="grid break-inside-avoid gap-x-6 gap-y-0.5 border-line border-t pt-3 sm:grid-cols-[9rem_1fr]"
          >
            <dt className="text-soft">{t(`fact.${kind}`)}</dt>
            <dd className="grid max-w-[64ch] gap-0.5">
              <Shown text={value} />
              {note ? <Shown text={note} className="text-[0.95rem] text-soft" /> : null}
              <span className="text-soft text-sm">
                {t("source")} <SourceText source={source} />,{" "}
                {year === null ? t("noYear") : t("inYear", { year: String(year) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
