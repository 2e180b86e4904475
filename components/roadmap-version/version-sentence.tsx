import { getTranslations } from "next-intl/server";

type Version = { readonly number: number; readonly isBuiltIn: boolean };

type Props = { version: Version; newer: Version | null };

/** Which version the year is on, and whether there is a newer one. */
export async function VersionSentence({ version, newer }: Props) {
  const t = await getTranslations("roadmapVersion");
  const { number, isBuiltIn } = version;
  if (!isBuiltIn) return t("private");
  return newer ? t("newer", { number, newer: newer.number }) : t("newest", { number });
}
