import { getTranslations } from "next-intl/server";

import { requirementWeights } from "@/lib/domain/role";
import { type Strength, strengths } from "@/lib/domain/role-coverage";

type Props = {
  requirements: readonly {
    readonly requirement: { readonly weight: (typeof requirementWeights)[number] };
    readonly covered: { readonly strength: Strength } | null;
  }[];
};

/** The numbers behind the picture, by weight. */
export async function CoverageTable({ requirements }: Props) {
  const t = await getTranslations("roles");
  const columns = strengths.toReversed();
  const rows = requirementWeights.map((weight) => ({
    key: weight,
    name: t(`weight.${weight}`),
    ours: requirements.filter(({ requirement }) => requirement.weight === weight),
  }));
  const all = { key: "all", name: t("table.all"), ours: requirements };

  return (
    <details className="max-w-xl">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
        {t("asTable")}
      </summary>
      <table className="w-full text-left text-sm tabular-nums">
        <caption className="sr-only">{t("table.caption")}</caption>
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-3 font-medium">
              {t("table.weight")}
            </th>
            {columns.map((strength) => (
              <th key={strength} scope="col" className="px-2 py-2 text-right font-medium">
                {t(`strength.${strength}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, all].map(({ key, name, ours }) => (
            <tr key={key} className="border-line border-b">
              <th scope="row" className="py-2 pr-3 font-normal">
                {name}
              </th>
              {columns.map((strength) => (
                <td key={strength} className="px-2 py-2 text-right">
                  {ours.filter(({ covered }) => covered?.strength === strength).length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
