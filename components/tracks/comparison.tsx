import type { LocalizedText } from "@/lib/domain/locale";
import type { ComparisonRow, RoadmapVersion } from "@/lib/domain/roadmap";
import { findSkill } from "@/lib/domain/roadmap-lookup";

import { Shown } from "./shown";

type Props = { version: RoadmapVersion; rows: readonly ComparisonRow[] };

/** The tracks side by side, question by question; on a phone one below the other. */
export async function Comparison({ version, rows }: Props) {
  const { tracks } = version;
  return (
    <div>
      <div
        aria-hidden="true"
        className="hidden gap-x-8 border-line border-b pb-2 md:grid md:grid-cols-[10rem_1fr_1fr]"
      >
        <span />
        {tracks.map(({ key, title }) => (
          <Shown key={key} text={title} className="font-medium font-serif text-lg" />
        ))}
      </div>
      {rows.map((row) => (
        <section
          key={row.key}
          aria-labelledby={`row-${row.key}`}
          className="grid gap-x-8 gap-y-3 border-line border-b py-4 md:grid-cols-[10rem_1fr_1fr]"
        >
          <h3 id={`row-${row.key}`} className="text-base">
            <Shown text={row.dimension} />
          </h3>
          {tracks.map(({ key, title }) => (
            <div key={key} className="grid content-start gap-1">
              <p className="text-sm text-soft md:sr-only">
                <Shown text={title} />
              </p>
              <Cell version={version} value={row.byTrack[key]} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

type Value = ComparisonRow["byTrack"][string] | undefined;

function Cell({ version, value }: { version: RoadmapVersion; value: Value }) {
  if (value === undefined) return null;
  const texts = textsOf(version, value);
  if (texts.length === 1 && texts[0]) {
    return (
      <p>
        <Shown text={texts[0]} />
      </p>
    );
  }
  return (
    <ul className="grid gap-0.5">
      {texts.map((text) => (
        <li key={Object.values(text).join()}>
          <Shown text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence, phrases, or the names of skills. */
function textsOf(version: RoadmapVersion, value: NonNullable<Value>): readonly LocalizedText[] {
  if ("skillKeys" in value) {
    return value.skillKeys.flatMap((key) => findSkill(version, key)?.name ?? []);
  }
  return [value].flat();
}
