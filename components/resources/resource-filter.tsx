import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FilterSelect } from "@/components/ui/filter-select";
import { TextInput } from "@/components/ui/text-input";
import { textIn } from "@/lib/domain/locale";
import type { Track } from "@/lib/domain/roadmap";
import { sharedWeeks } from "@/lib/domain/roadmap-query";
import { localePath } from "@/lib/i18n/paths";

import { kindName } from "./kind-name";
import type { AskedResources } from "./resources-path";

type Props = {
  asked: AskedResources;
  choices: { readonly kinds: readonly string[]; readonly languages: readonly string[] };
  tracks: readonly Track[];
};

/** Narrows the list; a plain form, so that every list has an address and needs no script. */
export async function ResourceFilter({ asked, choices, tracks }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("resources");
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const kinds = await Promise.all(choices.kinds.map(async (kind) => [kind, await kindName(kind)]));
  const selects = [
    { name: "kind" as const, label: t("kindLabel"), any: t("anyKind"), options: kinds },
    {
      ...{ name: "free" as const, label: t("price"), any: t("anyPrice") },
      options: [
        ["yes", t("free")],
        ["no", t("paid")],
      ],
    },
    {
      ...{ name: "language" as const, label: t("language"), any: t("anyLanguage") },
      options: choices.languages.map((code) => [code, names.of(code) ?? code]),
    },
    {
      ...{ name: "track" as const, label: t("usedIn"), any: t("anyWeek") },
      options: [
        [sharedWeeks, t("shared")],
        ...tracks.map(({ key, title }) => [
          key,
          t("ofTrack", { track: textIn(title, locale).text }),
        ]),
      ],
    },
  ];

  return (
    <search>
      <form action={localePath(locale, "/resources")} className="grid gap-4 print:hidden">
        <Field label={t("search")}>
          {(control) => (
            <TextInput {...control} type="search" name="q" dir="auto" defaultValue={asked.q} />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-x-3 gap-y-4 md:grid-cols-4">
          {selects.map((select) => (
            <FilterSelect key={select.name} {...select} chosen={asked[select.name]} />
          ))}
        </div>
        <Button type="submit" className="justify-self-start px-6">
          {t("show")}
        </Button>
      </form>
    </search>
  );
}
