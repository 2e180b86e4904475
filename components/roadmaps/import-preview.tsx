import { formatHours } from "@/lib/domain/hours";
import type { ImportPreview as Preview } from "@/lib/domain/import-preview";
import { fill, type Words } from "@/lib/i18n/words";

import { ImportDifference } from "./import-difference";

type Props = {
  preview: Preview;
  words: Words["roadmaps"]["preview"];
  partNames: Words["roadmapVersion"]["parts"];
};

/** What an import would make, in numbers, and what differs from what it came from. */
export function ImportPreview({ preview, words, partNames }: Props) {
  const { title, number, difference, ...contents } = preview;
  const facts = [
    [words.weeks, contents.weeks],
    [words.phases, contents.phases],
    [words.tracks, contents.tracks],
    [words.tasks, contents.tasks],
    [words.hours, formatHours(contents.nominalHundredths)],
  ] as const;

  return (
    <section aria-labelledby="preview" className="grid gap-5">
      <header className="grid gap-1">
        <h3 id="preview">{words.title}</h3>
        <p>{number === 1 ? words.first : fill(words.next, { number })}</p>
      </header>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <div className="w-full">
          <dt className="text-sm text-soft">{words.name}</dt>
          <dd lang={title.lang} className="font-serif text-lg">
            {title.text}
          </dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {difference ? (
        <ImportDifference {...difference} {...{ words, partNames }} />
      ) : (
        <p className="text-soft">{words.unlike}</p>
      )}
    </section>
  );
}
