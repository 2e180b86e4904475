import { fill, type Words } from "@/lib/i18n/words";

import { stateOf } from "./said-of";
import type { PhaseView, StoneView } from "./stone-view";

type Props = { phases: readonly PhaseView[]; words: Words["year"]; hasDates?: boolean };

/** The picture of the year as a table, for whoever reads better than looks. */
export function YearTable({ phases, words, hasDates = true }: Props) {
  const { table } = words;
  return (
    // It may have been opened before the scripts arrived.
    <details suppressHydrationWarning className="text-sm">
      <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3">
        {words.asTable}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={table.caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse text-left tabular-nums">
          <caption className="sr-only">{table.caption}</caption>
          <thead>
            <tr className="border-line border-b text-soft">
              <Head>{table.week}</Head>
              <Head>{table.title}</Head>
              {hasDates ? <Head>{table.dates}</Head> : null}
              <Head>{table.state}</Head>
              <Head>{table.done}</Head>
              <Head>{table.settled}</Head>
            </tr>
          </thead>
          {phases.map((phase) => (
            <tbody key={phase.key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={hasDates ? 6 : 5}
                  lang={phase.lang}
                  className="pt-4 pb-1 font-medium font-serif text-base"
                >
                  {phase.title}
                </th>
              </tr>
              {phase.stones.map((stone) => (
                <Row key={stone.key} stone={stone} words={words} hasDates={hasDates} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}

function Row({ stone, words, hasDates }: { stone: StoneView } & Omit<Required<Props>, "phases">) {
  const { done, settled, total } = stone;
  const of = (part: number) => (total > 0 ? fill(words.table.of, { part, total }) : words.none);
  return (
    <tr className="border-line border-b align-baseline">
      <th scope="row" className={`${cell} font-normal`}>
        {stone.week}
      </th>
      <td lang={stone.lang} className={`${cell} min-w-40`}>
        {stone.href ? <a href={stone.href}>{stone.title}</a> : stone.title}
      </td>
      {hasDates ? (
        <td className={`${cell} whitespace-nowrap`}>{stone.dates ?? words.none}</td>
      ) : null}
      <td className={`${cell} min-w-32`}>{stateOf(stone, words)}</td>
      <td className={`${cell} whitespace-nowrap`}>{of(done)}</td>
      <td className={`${cell} whitespace-nowrap`}>{of(settled)}</td>
    </tr>
  );
}

const cell = "py-2 pr-4";

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-2 pr-4 font-medium">
      {children}
    </th>
  );
}
