import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";

import type { ShownText } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

export type Line = {
  readonly key: string;
  readonly title: Pick<ShownText, "text" | "lang">;
  /** Null for what has no place any more. */
  readonly path: string | null;
  /** What is said beside the title, ready. */
  readonly notes?: readonly (string | null)[];
};

type Props = { title: string; icon?: ReactNode; lines: readonly Line[] };

/** A short list under its own small heading; nothing at all when it is empty. */
export async function TaskLines({ title, icon, lines }: Props) {
  const locale = await getLocale();
  if (lines.length === 0) return null;

  return (
    <div className="grid content-start gap-1">
      <h3 className="flex items-center gap-1.5 font-medium font-sans text-[0.95rem] text-soft">
        {icon}
        {title}
      </h3>
      <ul>
        {lines.map(({ key, title, path, notes = [] }) => {
          const lang = title.lang === locale ? undefined : title.lang;
          return (
            <li
              key={key}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2"
            >
              {path ? (
                <a
                  href={localePath(locale, path)}
                  lang={lang}
                  dir="auto"
                  className="min-w-0 wrap-anywhere"
                >
                  {title.text}
                </a>
              ) : (
                <span lang={lang} dir="auto" className="min-w-0 wrap-anywhere">
                  {title.text}
                </span>
              )}
              <span className="text-[0.8125rem] text-soft tabular-nums empty:hidden">
                {notes.filter(Boolean).join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
