import { getLocale, getTranslations } from "next-intl/server";

import type { Balance, FlowSum } from "@/lib/domain/balance";
import { inHours } from "@/lib/i18n/format-minutes";
import { formatMonth } from "@/lib/i18n/format-month";

import { BalanceBars } from "./balance-bars";
import { PictureSection } from "./picture-section";
import { TableRow } from "./table-row";
import { TableTwin } from "./table-twin";

/** What was taken in beside what was made, by month. */
export async function InputAndOutput({ balance }: { balance: Balance }) {
  const locale = await getLocale();
  const t = await getTranslations("progress.balance");
  const shared = await getTranslations("progress");
  const { months, before, whole } = balance;
  const hours = (minutes: number) => Math.round(inHours(minutes));
  const isEmpty = whole.input + whole.output + whole.reflect === 0;
  if (isEmpty) {
    return (
      <PictureSection id="balance" title={t("title")}>
        <p className="max-w-[64ch]">{t("empty")}</p>
      </PictureSection>
    );
  }

  const cells = ({ input, output, reflect }: FlowSum) =>
    [input, output, reflect].map((minutes) =>
      minutes === 0 ? t("none") : t("hours", { hours: inHours(minutes) }),
    );
  const monthName = (month: string, style: "month" | "shortMonth") =>
    formatMonth(month, locale, style);
  const sentence = t("sentence", { input: hours(whole.input), output: hours(whole.output) });
  const aside = whole.reflect > 0 ? t("reflect", { hours: hours(whole.reflect) }) : "";

  return (
    <PictureSection id="balance" title={t("title")}>
      <p className="max-w-[64ch]">{aside === "" ? sentence : sentence + shared("gap") + aside}</p>
      <BalanceBars
        rows={months.map((month) => ({ ...month, name: monthName(month.month, "shortMonth") }))}
        inputLabel={t("input")}
        outputLabel={t("output")}
      />
      <TableTwin
        summary={t("asTable")}
        caption={t("caption")}
        heads={[t("month"), t("inputHead"), t("outputHead"), t("reflectHead")]}
      >
        {before.input + before.output + before.reflect > 0 ? (
          <TableRow name={t("before")} cells={cells(before)} />
        ) : null}
        {months.map((month) => (
          <TableRow key={month.month} name={monthName(month.month, "month")} cells={cells(month)} />
        ))}
      </TableTwin>
    </PictureSection>
  );
}
