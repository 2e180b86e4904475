import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MessagePage } from "@/components/layout/message-page";
import { LetterSwitch } from "@/components/letter/letter-switch";
import { getWords } from "@/lib/i18n/get-words";
import { loadLetterLink } from "@/lib/loaders/mail-links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letterLink"))("title"), robots: { index: false } };
}

export default async function LetterPage({ params }: PageProps<"/[locale]/letter/[token]">) {
  const { isOn, path, settingsPath } = await loadLetterLink((await params).token);
  const words = await getWords("letterLink");
  const settings = { href: settingsPath, label: words.settings };
  if (isOn === null)
    return <MessagePage title={words.title} text={words.badLink} link={settings} />;
  return <LetterSwitch {...{ isOn, path, settings, words }} />;
}
