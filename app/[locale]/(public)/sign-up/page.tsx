import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SignUpForm } from "@/components/account/sign-up-form";
import { MessagePage } from "@/components/layout/message-page";
import { getWords } from "@/lib/i18n/get-words";
import { loadAlternates } from "@/lib/loaders/page-links";
import { loadSignUp } from "@/lib/loaders/sign-up";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("signUp"))("title"),
    alternates: await loadAlternates("/sign-up"),
  };
}

export default async function SignUpPage({ searchParams }: PageProps<"/[locale]/sign-up">) {
  const { invite, setup } = await searchParams;
  const link = {
    ...(typeof invite === "string" ? { invite } : {}),
    ...(typeof setup === "string" ? { setup } : {}),
  };
  const { gate, signInPath } = await loadSignUp(link);
  const t = await getTranslations("signUp");
  const signInLink = { href: signInPath, label: t("signInInstead") };
  if (!gate.open) {
    return <MessagePage title={t("title")} text={t(`gate.${gate.reason}`)} link={signInLink} />;
  }

  return (
    <main id="main" className="mx-auto grid w-full max-w-md gap-8 px-4 py-12">
      <header className="grid gap-2">
        <h1>{t("title")}</h1>
        <p className="text-soft">{t("lead")}</p>
      </header>
      <SignUpForm link={link} words={await getWords("signUp")} errors={await getWords("errors")} />
      <p>
        {t("haveAccount")} <a href={signInPath}>{t("signInInstead")}</a>
      </p>
    </main>
  );
}
