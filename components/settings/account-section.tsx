import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

import { EmailForm } from "./email-form";
import { PasswordForm } from "./password-form";
import { Section } from "./section";
import { SessionsForm } from "./sessions-form";

type Props = {
  email: string;
  sessions: readonly {
    readonly id: string;
    /** "Firefox · Linux", when it is known. */
    readonly browser: string | null;
    readonly isThis: boolean;
    readonly lastSeenOn: CalendarDate;
  }[];
  locale: Locale;
  words: Words["settings"];
  errors: Words["errors"];
};

/** How one signs in, and where one is signed in. */
export function AccountSection({ email, sessions, locale, words, errors }: Props) {
  const { account } = words;
  return (
    <Section id="account" title={account.title}>
      <h3>{account.emailTitle}</h3>
      <EmailForm email={email} words={account} errors={errors} />
      <h3 className="pt-4">{account.passwordTitle}</h3>
      <PasswordForm email={email} words={account} errors={errors} />
      <h3 className="pt-4">{account.sessionsTitle}</h3>
      <ul className="grid max-w-md gap-2">
        {sessions.map(({ id, browser, isThis, lastSeenOn }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>{browser ?? account.unknownBrowser}</span>
            <span className="text-sm text-soft">
              {isThis
                ? account.thisBrowser
                : fill(account.lastSeen, { day: formatDay(lastSeenOn, locale, "full") })}
            </span>
          </li>
        ))}
      </ul>
      <SessionsForm words={account} errors={errors} />
    </Section>
  );
}
