import type { Locale } from "@/lib/domain/locale";
import { fill, type Words } from "@/lib/i18n/words";

type Shown = { title: string; lang?: Locale | undefined };

export type KnowablePhase = Shown & {
  key: string;
  weeks: readonly (Shown & { week: number })[];
};

type Props = {
  phases: readonly KnowablePhase[];
  /** Weeks that were marked when the form came back. */
  marked: readonly number[];
  count: number;
  error?: string | undefined;
  words: Words["welcome"];
};

/** Whole weeks to be settled as known; most people open this never. */
export function KnownWeeks({ phases, marked, count, error, words }: Props) {
  return (
    <details open={marked.length > 0 || error !== undefined} className="border-line border-y">
      <summary className="flex min-h-11 items-center gap-2 py-2 font-medium text-[0.95rem]">
        {words.known}
        {count > 0 ? (
          <span className="text-done-ink">{fill(words.knownCount, { count })}</span>
        ) : null}
      </summary>
      <div className="grid gap-6 pb-6">
        <p className="text-sm text-soft">{words.knownHint}</p>
        {error ? <p className="text-danger text-sm">{error}</p> : null}
        {phases.map((phase) => (
          <fieldset key={phase.key}>
            <legend lang={phase.lang} className="pb-1 font-medium font-serif">
              {phase.title}
            </legend>
            <ul>
              {phase.weeks.map(({ week, title, lang }) => (
                <li key={week}>
                  <label className="flex min-h-11 items-center gap-3 py-1.5 text-[0.95rem]">
                    <input
                      type="checkbox"
                      name="knownWeeks[]"
                      value={week}
                      defaultChecked={marked.includes(week)}
                      className="size-5 shrink-0"
                    />
                    <span>
                      <span className="text-soft">{fill(words.week, { week })}</span>{" "}
                      <span lang={lang}>{title}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        ))}
      </div>
    </details>
  );
}
