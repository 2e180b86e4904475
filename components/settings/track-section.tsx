import type { Locale } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

import { Section } from "./section";

type Props = {
  /** Of the active year; null without a year. */
  version: RoadmapVersion | null;
  track: { readonly name: string; readonly lang?: Locale } | null;
  locale: Locale;
  words: Words["settings"];
};

/** Which track the year is on, and where it is chosen. */
export function TrackSection({ version, track, locale, words: { track: words } }: Props) {
  if (version?.tracks.length === 0) {
    return (
      <Section id="track" title={words.title}>
        <p>{words.noTracks}</p>
      </Section>
    );
  }

  return (
    <Section
      id="track"
      title={words.title}
      lead={version?.isBuiltIn === false ? words.leadOwn : words.lead}
    >
      {version ? (
        <p>
          {words.current}{" "}
          <strong className="font-medium" lang={track?.lang}>
            {track ? track.name : words.undecided}
          </strong>
        </p>
      ) : (
        <p>{words.noYear}</p>
      )}
      <p>
        <a href={localePath(locale, "/tracks")} className="inline-flex min-h-11 items-center">
          {words.link}
        </a>
      </p>
    </Section>
  );
}
