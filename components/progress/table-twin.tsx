import type { ReactNode } from "react";

type Props = {
  /** What opens it: "The chart as a table". */
  summary: string;
  caption: string;
  heads: readonly string[];
  /** Rows of `TableRow`. */
  children: ReactNode;
};

/** A picture as a table, for whoever reads better than looks. */
export function TableTwin({ summary, caption, heads, children }: Props) {
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3">
        {summary}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse text-left tabular-nums [&_:is(td,th)]:whitespace-nowrap [&_:is(td,th)]:py-1.5 [&_:is(td,th)]:pr-4 [&_tr]:border-line [&_tr]:border-b">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-soft">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  );
}
