import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { preload } from "react-dom";

import { isLocale } from "@/lib/domain/locale";

import "../globals.css";

/** The Latin fonts of globals.css, which a browser would not know before it has read the stylesheet. */
const fonts = [
  new URL(
    "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

// A nonce lives for one answer, so no page under it can be made ahead of time.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f3ea" },
    { media: "(prefers-color-scheme: dark)", color: "#181a17" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta");
  return {
    title: { default: t("title"), template: `%s · Cairn` },
    description: t("description"),
    icons: { icon: "/favicon.svg" },
  };
}

export default async function RootLayout({ params, children }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  for (const { href } of fonts) preload(href, { as: "font", type: "font/woff2", crossOrigin: "" });
  // The learner's choice travels in a cookie: no page needs a query, or a script, to know it.
  const theme = (await cookies()).get("theme")?.value;

  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>{children}</body>
    </html>
  );
}
