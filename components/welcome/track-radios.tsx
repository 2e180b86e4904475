import { useId } from "react";

import type { Locale } from "@/lib/domain/locale";
import type { Words } from "@/lib/i18n/words";

export type TrackOption = {
  key: string;
  title: string;
  summary: string;
  lang?: Locale | undefined;
};

type Props = {
  tracks: readonly TrackOption[];
  chosen: string;
  error?: string | undefined;
  tracksPath: string;
  words: Words["welcome"];
};

/** The tracks by name, what they are about beneath, and the right to decide later. */
export function TrackRadios({ tracks, chosen, error, tracksPath, words }: Props) {
  const id = useId();
  const options = [
    ...tracks,
    { key: "later", title: words.later, summary: words.laterHint, lang: undefined },
  ];
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="grid gap-1">
      <legend className="pb-2">
        <h2>{words.trackQuestion}</h2>
      </legend>
      {options.map(({ key, title, summary, lang }) => (
        <div key={key} className="grid grid-cols-[auto_1fr] items-center gap-x-3">
          <input
            type="radio"
            id={`${id}-${key}`}
            name="track"
            value={key}
            defaultChecked={chosen === key}
            aria-describedby={`${id}-${key}-hint`}
            className="size-5"
          />
          <label
            htmlFor={`${id}-${key}`}
            lang={lang}
            className="flex min-h-11 items-center font-medium"
          >
            {title}
          </label>
          <p
            id={`${id}-${key}-hint`}
            lang={lang}
            className="col-start-2 -mt-1 pb-2 text-sm text-soft"
          >
            {summary}
          </p>
        </div>
      ))}
      {error ? (
        <p id={`${id}-error`} className="text-danger text-sm">
          {error}
        </p>
      ) : null}
      <p className="text-sm">
        <a
          href={tracksPath}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-11 items-center"
        >
          {words.compare}
        </a>
      </p>
    </fieldset>
  );
}
