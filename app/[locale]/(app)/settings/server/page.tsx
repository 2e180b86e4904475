import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AccountList } from "@/components/owner/account-list";
import { InvitationForm } from "@/components/owner/invitation-form";
import { LinkReports } from "@/components/owner/link-reports";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadServer } from "@/lib/loaders/server";

/** Says nothing to those for whom there is no such page. */
export async function generateMetadata(): Promise<Metadata> {
  await loadServer();
  return { title: (await getTranslations("owner"))("title") };
}

export default async function ServerPage() {
  const { locale, accounts, reports } = await loadServer();
  const words = await getWords("owner");
  const errors = await getWords("errors");
  const settings = await getWords("settings");

  return (
    <main id="main" className="mx-auto grid max-w-3xl gap-10 px-4 pt-8 pb-24 sm:px-8">
      <header className="grid gap-2">
        <p>
          <a
            href={localePath(locale, "/settings")}
            className="inline-flex min-h-11 items-center text-[0.95rem] text-soft"
          >
            {settings.backToSettings}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p className="max-w-[60ch] text-soft">{words.lead}</p>
      </header>
      <section aria-labelledby="invitations" className="grid gap-3">
        <h2 id="invitations">{words.invitations}</h2>
        <p className="max-w-[60ch] text-soft">{words.inviteLead}</p>
        <InvitationForm words={words} errors={errors} />
      </section>
      <section aria-labelledby="accounts" className="grid gap-3">
        <h2 id="accounts">{words.accounts}</h2>
        <AccountList {...{ accounts, locale, words, errors }} />
      </section>
      <LinkReports {...{ reports, locale, words, errors }} />
    </main>
  );
}
