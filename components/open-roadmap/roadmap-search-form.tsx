import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { textIn } from "@/lib/domain/locale";
import { type RoadmapContent, taskKinds } from "@/lib/domain/roadmap";
import { type RoadmapQuery, sharedWeeks } from "@/lib/domain/roadmap-query";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

type Props = { version: RoadmapContent; query: RoadmapQuery };

/** Looks through the roadmap; a plain form, so that what one looks for has an address. */
export async function RoadmapSearchForm({ version, query }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap.search");
  const words = await getWords("tasks");
  const choices = [
    {
      ...{ name: "kind", label: t("kind"), any: t("anyKind"), value: query.kind },
      options: taskKinds.map((kind) => [kind, { text: words.kind[kind], lang: locale }] as const),
    },
    {
      ...{ name: "skill", label: t("skill"), any: t("anySkill"), value: query.skill },
      options: version.skills.map(({ key, name }) => [key, textIn(name, locale)] as const),
    },
    {
      ...{ name: "track", label: t("track"), any: t("anyTrack"), value: query.track },
      options: [
        [sharedWeeks, { text: t("shared"), lang: locale }] as const,
        ...version.tracks.map(({ key, title }) => {
          const { text, lang } = textIn(title, locale);
          return [key, { text: t("onTrack", { track: text }), lang }] as const;
        }),
      ],
    },
  ];

  return (
    <search className="print:hidden">
      <form action={localePath(locale, "/roadmap")} className="grid max-w-3xl gap-3">
        <Field label={t("label")} hint={t("hint")}>
          {(control) => (
            <span className="flex gap-2">
              <TextInput
                {...control}
                type="search"
                name="q"
                dir="auto"
                maxLength={200}
                defaultValue={query.q}
              />
              <Button type="submit" className="shrink-0">
                {t("button")}
              </Button>
            </span>
          )}
        </Field>
        <div className="grid gap-3 sm:grid-cols-3">
          {choices.map(({ name, label, any, value, options }) => (
            <div
              key={name}
              className="grid grid-cols-[6.5rem_1fr] items-center gap-x-3 gap-y-1 sm:grid-cols-1"
            >
              <label htmlFor={`roadmap-${name}`} className="font-medium text-[0.95rem]">
                {label}
              </label>
              <Select id={`roadmap-${name}`} name={name} defaultValue={value ?? ""}>
                <option value="">{any}</option>
                {options.map(([key, { text, lang }]) => (
                  <option key={key} value={key} lang={lang === locale ? undefined : lang}>
                    {text}
                  </option>
                ))}
              </Select>
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}
