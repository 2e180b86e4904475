import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { textIn } from "@/lib/domain/locale";
import type { SalaryLevels } from "@/lib/domain/role";

/** The figures of one source, with what has to be known of them. */
export async function SalaryTable({ source, year, caveat, levels }: SalaryLevels) {
  const locale = await getLocale();
  const t = await getTranslations("roles.salaries");
  const currencies = [...new Set(levels.flatMap(({ ranges }) => Object.keys(ranges)))];
  // The heads of the columns say the currency.
  const format = new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, { notation: "compact" });
  const written = (range: readonly [number, number], isOpen: boolean) => {
    const text = format.formatRange(...range);
    return isOpen ? t("orMore", { range: text }) : text;
  };

  return (
    <section aria-labelledby="salaries" className="grid break-inside-avoid gap-2">
      <h2 id="salaries">{t("title")}</h2>
      <p className="max-w-[64ch]">
        <Shown text={caveat} />
      </p>
      <table className="w-full text-left text-[0.95rem] tabular-nums">
        <caption className="pb-1 text-left text-soft text-sm">
          {t("caption", { source: textIn(source, locale).text, year: String(year) })}
        </caption>
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-2 font-medium">
              {t("level")}
            </th>
            {currencies.map((currency) => (
              <th key={currency} scope="col" className="py-2 pl-3 text-right font-medium">
                {currency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ key, level, ranges, openEnded }) => (
            <tr key={key} className="border-line border-b">
              <th scope="row" className="py-2 pr-2 font-normal">
                <Shown text={level} />
              </th>
              {currencies.map((currency) => (
                <td key={currency} className="break-keep py-2 pl-3 text-right">
                  {ranges[currency] ? written(ranges[currency], openEnded) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
