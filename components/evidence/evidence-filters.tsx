import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { type EvidenceFilter, visibilities } from "@/lib/domain/evidence-filter";
import { type EvidenceKind, evidenceKinds, strategicKinds } from "@/lib/domain/evidence-kind";

import { evidenceListPath } from "./evidence-path";

type Props = {
  filter: EvidenceFilter;
  /** Those that the learner has. */
  kinds: readonly EvidenceKind[];
};

/** Narrows the list of evidence; a plain form, so that every list has an address and needs no script. */
export async function EvidenceFilters({ filter, kinds }: Props) {
  const locale = await getLocale();
  const [t, evidence] = await Promise.all([
    getTranslations("evidenceList"),
    getTranslations("evidence"),
  ]);
  const selects = [
    {
      ...{ name: "kind" as const, label: t("kind"), any: t("anyKind") },
      options: evidenceKinds
        .filter((kind) => kinds.includes(kind) || kind === filter.kind)
        .map((kind) => [kind, evidence(`kind.${kind}`)]),
    },
    {
      ...{ name: "for" as const, label: t("for"), any: t("anyFor") },
      options: strategicKinds.map((kind) => [kind, evidence(`balance.${kind}`)]),
    },
    {
      ...{ name: "seen" as const, label: t("seen"), any: t("anySeen") },
      options: visibilities.map((seen) => [seen, t(seen)]),
    },
  ];

  return (
    <search>
      <form
        action={evidenceListPath(locale)}
        className="grid items-end gap-x-3 gap-y-4 sm:grid-cols-[1fr_1fr_1fr_auto] print:hidden"
      >
        {selects.map((select) => (
          <FilterSelect key={select.name} {...select} chosen={filter[select.name]} />
        ))}
        <Button type="submit" className="justify-self-start px-6">
          {t("show")}
        </Button>
      </form>
    </search>
  );
}
