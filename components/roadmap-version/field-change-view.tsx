import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import type { FieldChange } from "@/lib/domain/field-differences";
import type { LocalizedText } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { shownChange } from "@/lib/domain/shown-change";
import type { DiffKind } from "@/lib/domain/version-diff";
import { renderInline } from "@/lib/markdown/render-markdown";

import { nameOfKey, valueInWords } from "./value-in-words";

type Props = {
  field: FieldChange;
  kind: DiffKind;
  before: RoadmapVersion;
  after: RoadmapVersion;
};

/** What was and what is, in one line where that is short. */
export async function FieldChangeView({ field, kind, before, after }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmapVersion");
  const label = t(`field.${field.field}`);

  if (field.kind === "plain") return <li className="text-[0.95rem]">{label}</li>;
  if (field.kind === "text") return <TextRow label={label} {...field} />;
  if (field.kind === "value") {
    const inWords = (value: string | number | null) =>
      value === null ? t("none") : valueInWords(field.field, kind, value);
    const now = await inWords(field.after);
    return <Row label={label}>{t("arrow", { before: await inWords(field.before), now })}</Row>;
  }

  const nameOf = (version: RoadmapVersion, one: string | LocalizedText) =>
    nameOfKey(version, field.field, one, locale);
  const [came, went] = [
    field.added.map((one) => nameOf(after, one)),
    field.removed.map((one) => nameOf(before, one)),
  ];
  return (
    <Row label={label}>
      {came.length > 0 ? <Items>{t("came", { items: came.join(t("comma")) })}</Items> : null}
      {went.length > 0 ? <Items>{t("went", { items: went.join(t("comma")) })}</Items> : null}
      {came.length + went.length === 0 ? t("otherOrder") : null}
    </Row>
  );
}

async function TextRow(props: {
  label: string;
  before: LocalizedText | null;
  after: LocalizedText | null;
}) {
  const locale = await getLocale();
  const t = await getTranslations("roadmapVersion");
  const { before, after } = shownChange(props.before, props.after, locale);
  const text = (shown: typeof before) =>
    shown ? (
      <span lang={shown.lang === locale ? undefined : shown.lang}>{renderInline(shown.text)}</span>
    ) : (
      t("none")
    );

  return (
    <Row label={props.label}>
      <dl className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-3 gap-y-1">
        <dt className="text-sm text-soft">{t("before")}</dt>
        <dd className="text-soft">{text(before)}</dd>
        <dt className="text-sm text-soft">{t("now")}</dt>
        <dd>{text(after)}</dd>
      </dl>
    </Row>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex max-w-[44rem] flex-wrap items-baseline gap-x-4 text-[0.95rem]">
      <span className="font-medium text-sm sm:w-32">{label}</span>
      <div className="min-w-0 sm:flex-1">{children}</div>
    </li>
  );
}

function Items({ children }: { children: ReactNode }) {
  return <p>{children}</p>;
}
