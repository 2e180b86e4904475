import { getLocale, getTranslations } from "next-intl/server";

import { MessagePage } from "@/components/layout/message-page";
import { localePath } from "@/lib/i18n/paths";

export default async function NotFoundPage() {
  const t = await getTranslations("notFound");
  return (
    <MessagePage
      title={t("title")}
      text={t("text")}
      link={{ href: localePath(await getLocale(), "/"), label: t("home") }}
    />
  );
}
