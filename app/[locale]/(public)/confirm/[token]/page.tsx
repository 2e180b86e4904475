import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MessagePage } from "@/components/layout/message-page";
import { ConfirmForm } from "@/components/letter/confirm-form";
import { getWords } from "@/lib/i18n/get-words";
import { loadConfirmLink } from "@/lib/loaders/mail-links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("confirm"))("title"), robots: { index: false } };
}

export default async function ConfirmPage({ params }: PageProps<"/[locale]/confirm/[token]">) {
  const { token } = await params;
  const { isDone, link, signInPath, settingsPath } = await loadConfirmLink(token);
  const words = await getWords("confirm");
  if (!link.isLive) {
    return (
      <MessagePage
        title={words.title}
        text={isDone ? words.done : words.badLink}
        link={{ href: settingsPath, label: words.settings }}
      />
    );
  }
  return (
    <main id="main" className="mx-auto grid w-full max-w-md gap-8 px-4 py-12">
      <header className="grid gap-2">
        <h1>{words.title}</h1>
        <p className="text-soft">{link.isOwn ? words.lead : words.leadSignedOut}</p>
        {link.isOwn ? null : (
          <p>
            <a href={signInPath} className="inline-flex min-h-11 items-center">
              {words.signInFirst}
            </a>
          </p>
        )}
      </header>
      <ConfirmForm {...{ token, isOwn: link.isOwn, words }} errors={await getWords("errors")} />
    </main>
  );
}
