import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Portfolio } from "@/components/portfolio/portfolio";
import { localePath } from "@/lib/i18n/paths";
import { loadPortfolioPreview } from "@/lib/loaders/portfolio";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.preview"))("title") };
}

/** The public page as a visitor sees it, for its owner, also before it is published. */
export default async function PortfolioPreviewPage() {
  const page = await loadPortfolioPreview();
  const t = await getTranslations("settings.preview");
  const address = `/u/${page.handle ?? ""}`;
  const { hasDraft, isPublished, handle } = page;
  const hidden = hasDraft ? "draftHidden" : "hidden";
  const shown = hasDraft ? "draft" : "public";
  const said = isPublished ? shown : hidden;

  return (
    <>
      <aside
        aria-label={t("title")}
        className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-line border-b bg-sheet px-4 py-2 text-sm sm:px-8 print:hidden"
      >
        <p>
          <strong className="font-medium">{t("title")}</strong>
          {" · "}
          {t(handle || hasDraft ? said : "noHandle", { address })}
        </p>
        <a
          href={localePath(page.locale, "/settings#portfolio")}
          className="inline-flex min-h-11 items-center"
        >
          {t("back")}
        </a>
      </aside>
      <main id="main" className="mx-auto max-w-[52rem] px-4 pt-8 pb-24 sm:px-8 print:p-0">
        <Portfolio {...page} picturePath={(id) => `/api/v1/pictures/${id}`} />
      </main>
    </>
  );
}
