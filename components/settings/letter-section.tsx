import type { Locale } from "@/lib/domain/locale";
import { fill, type Words } from "@/lib/i18n/words";

import { ConfirmationForm } from "./confirmation-form";
import { LetterForm } from "./letter-form";
import { Section } from "./section";

type Props = {
  /** Whether this server sends mail at all. */
  sendsMail: boolean;
  letter: {
    readonly isOn: boolean;
    /** ISO weekday: 1 is Monday. */
    readonly weekday: number;
    readonly hour: number;
    readonly isConfirmed: boolean;
  };
  email: string;
  timeZone: string;
  locale: Locale;
  words: Words["letter"];
  errors: Words["errors"];
};

/** The weekly letter: whether, when, and whether the address is known to be the learner's. */
export function LetterSection(props: Props) {
  const { sendsMail, letter, email, timeZone, locale, words, errors } = props;
  if (!sendsMail) {
    return (
      <Section id="letter" title={words.title}>
        <p className="max-w-[60ch]">{words.noMail}</p>
      </Section>
    );
  }
  const zone = timeZone.replaceAll("_", " ");
  return (
    <Section id="letter" title={words.title} lead={words.lead}>
      <LetterForm
        {...letter}
        days={weekdays(locale)}
        zone={fill(words.zone, { zone })}
        words={words}
        errors={errors}
      />
      <h3 className="pt-4">{words.addressTitle}</h3>
      <p className="max-w-[60ch]">
        {fill(letter.isConfirmed ? words.confirmed : words.unconfirmed, { email })}
      </p>
      {letter.isConfirmed ? null : <ConfirmationForm words={words} errors={errors} />}
    </Section>
  );
}

/** The names of the days, Monday first. */
function weekdays(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
