import { Button } from "@/components/ui/button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FeedScope } from "@/lib/domain/calendar-feed";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

import { FeedForm } from "./feed-form";
import { FeedList } from "./feed-list";
import { ReviewTimeForm } from "./review-time-form";
import { Section } from "./section";

type Props = {
  feeds: readonly {
    readonly id: string;
    readonly label: string;
    readonly scope: FeedScope;
    readonly madeOn: CalendarDate;
  }[];
  /** ISO weekday, and minutes after midnight. */
  reviewDay: number;
  reviewAt: number;
  locale: Locale;
  words: Words["calendar"];
  errors: Words["errors"];
};

/** The plan in the calendar that one uses anyway. */
export function CalendarSection({ feeds, reviewDay, reviewAt, locale, words, errors }: Props) {
  const { make, list, review, download } = words;
  return (
    <Section id="calendar" title={words.title} lead={words.lead}>
      <h3>{make.title}</h3>
      <p className="max-w-[60ch] text-soft">{make.lead}</p>
      <FeedForm words={make} errors={errors} />
      <h3 className="pt-4">{list.title}</h3>
      <FeedList
        feeds={feeds.map(({ id, label, scope, madeOn }) => ({
          ...{ id, label: label || list.unnamed },
          about: [list[scope], fill(list.made, { day: formatDay(madeOn, locale, "full") })].join(
            " · ",
          ),
        }))}
        words={list}
        errors={errors}
      />
      <h3 className="pt-4">{review.title}</h3>
      <p className="max-w-[60ch] text-soft">{review.lead}</p>
      <ReviewTimeForm
        {...{ reviewDay, reviewAt, errors }}
        words={review}
        days={Object.entries(words.days)}
      />
      <h3 className="pt-4">{download.title}</h3>
      <p className="max-w-[60ch] text-soft">{download.lead}</p>
      <form action="/api/v1/calendar" method="get" className="grid justify-items-start gap-3">
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="tasks" value="on" className="size-5 shrink-0" />
          {download.tasks}
        </label>
        <Button type="submit">{download.submit}</Button>
      </form>
    </Section>
  );
}
