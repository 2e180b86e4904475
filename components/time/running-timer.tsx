import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

type Props = {
  timer: {
    readonly taskKey: string;
    readonly title: string;
    readonly lang: string | undefined;
    readonly since: string;
  };
};

/** One calm line: what the timer runs for, since when, and where it is stopped. */
export async function RunningTimer({ timer }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("time.timer");

  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-[0.95rem]">
      <span>
        {t("running")}
        {": "}
        <span lang={timer.lang}>{timer.title}</span>{" "}
        <span className="text-soft tabular-nums">{timer.since}</span>
      </span>
      <a
        href={localePath(locale, `/time?task=${timer.taskKey}&do=stop#timer`)}
        className="inline-flex min-h-11 items-center font-medium"
      >
        {t("stop")}
        <span className="sr-only"> {timer.title}</span>
      </a>
    </p>
  );
}
