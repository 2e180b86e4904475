import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ResetForm } from "@/components/account/reset-form";
import { MessagePage } from "@/components/layout/message-page";
import { getWords } from "@/lib/i18n/get-words";
import { loadReset } from "@/lib/loaders/reset";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reset"))("title"), robots: { index: false } };
}

export default async function ResetPage({ params }: PageProps<"/[locale]/reset/[token]">) {
  const { token } = await params;
  const { isDone, isLive, signInPath } = await loadReset(token);
  const words = await getWords("reset");
  if (!isLive) {
    return (
      <MessagePage
        title={words.title}
        text={isDone ? words.done : words.badLink}
        link={{ href: signInPath, label: words.signIn }}
      />
    );
  }

  return (
    <main id="main" className="mx-auto grid w-full max-w-md gap-8 px-4 py-12">
      <header className="grid gap-2">
        <h1>{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <ResetForm token={token} words={words} errors={await getWords("errors")} />
    </main>
  );
}
