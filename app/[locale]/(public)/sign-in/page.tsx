import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SignInForm } from "@/components/account/sign-in-form";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadAlternates } from "@/lib/loaders/page-links";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("signIn"))("title"),
    alternates: await loadAlternates("/sign-in"),
  };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { next } = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("signIn");

  return (
    <main id="main" className="mx-auto grid w-full max-w-md gap-8 px-4 py-12">
      <h1>{t("title")}</h1>
      <SignInForm
        next={typeof next === "string" ? next : ""}
        words={await getWords("signIn")}
        errors={await getWords("errors")}
      />
      <p>
        {t("noAccount")} <a href={localePath(locale, "/sign-up")}>{t("signUpInstead")}</a>
      </p>
      <p className="text-soft text-sm">{t("forgotten")}</p>
    </main>
  );
}
