import type { Locale } from "@/lib/domain/locale";

export type RoadmapChoice = {
  readonly value: string;
  readonly title: string;
  /** Set when the title is in another language than the page. */
  readonly lang?: Locale;
  /** Length, pace and what could be brought over, ready. */
  readonly details: string;
};

type Props = {
  roadmaps: readonly RoadmapChoice[];
  /** The value of one of them. */
  chosen: string;
  legend: string;
};

/** Which roadmap a new year is on: the built-in one or one's own. */
export function RoadmapRadios({ roadmaps, chosen, legend }: Props) {
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-medium text-[0.95rem]">{legend}</legend>
      {roadmaps.map(({ value, title, lang, details }) => (
        <label key={value} className="flex min-h-11 items-start gap-3 py-1.5">
          <input
            type="radio"
            name="roadmap"
            value={value}
            defaultChecked={value === chosen}
            className="mt-1 size-5 shrink-0"
          />
          <span className="grid min-w-0">
            <span lang={lang}>{title}</span>
            <span className="text-sm text-soft">{details}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
