import type { ReactNode } from "react";

import { PageIcon } from "@/components/ui/page-icon";
import type { ImportPreview } from "@/lib/domain/import-preview";
import { fill, type Words } from "@/lib/i18n/words";

type Props = NonNullable<ImportPreview["difference"]> & {
  words: Words["roadmaps"]["preview"];
  partNames: Words["roadmapVersion"]["parts"];
};

/** The numbers of what differs in a table, and below, folded, every single change. */
export function ImportDifference(props: Props) {
  const { title, number, counts, parts, changes, more, words, partNames } = props;
  const isSame = counts.length === 0 && parts.length === 0;
  const cell = "py-2 pr-6 text-left font-normal";

  return (
    <div className="grid gap-3">
      <h4 className="font-medium">{fill(words.compared, { title: title.text, number })}</h4>
      {isSame ? <p className="text-soft">{words.nothing}</p> : null}
      {counts.length > 0 ? (
        <table className="w-full max-w-md text-[0.95rem]">
          <thead>
            <tr className="border-line border-b text-sm text-soft">
              <th scope="col" className={cell}>
                {words.kind}
              </th>
              {whats.map((what) => (
                <th key={what} scope="col" className={cell}>
                  {words[what]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {counts.map((row) => (
              <tr key={row.kind} className="border-line border-b">
                <th scope="row" className={cell}>
                  {words.kinds[row.kind]}
                </th>
                {whats.map((what) => (
                  <td key={what} className={cell}>
                    {row[what]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {parts.length > 0 ? (
        <ul className="grid gap-1">
          {parts.map((part) => (
            <Change key={part} icon="changed" label={words.changed}>
              {partNames[part]}
            </Change>
          ))}
        </ul>
      ) : null}
      {changes.length > 0 ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">{words.all}</summary>
          <ul className="grid gap-1">
            {changes.map(({ what, kind, key, title: name, week }) => (
              <Change key={`${kind} ${key}`} icon={what} label={words[what]}>
                <span lang={name.lang}>{name.text}</span>{" "}
                <span className="text-sm text-soft">
                  {week === null ? key : `${key}, ${fill(words.week, { week })}`}
                </span>
              </Change>
            ))}
          </ul>
          {more > 0 ? <p className="py-2">+ {more}</p> : null}
        </details>
      ) : null}
    </div>
  );
}

const whats = ["added", "changed", "retired"] as const;

function Change(props: { icon: (typeof whats)[number]; label: string; children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <PageIcon name={props.icon} className="mt-1 size-4 text-soft" />
      <span className="min-w-0 break-words">
        <span className="text-sm text-soft">{props.label}</span> {props.children}
      </span>
    </li>
  );
}
