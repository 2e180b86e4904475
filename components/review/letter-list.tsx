import { getLocale, getTranslations } from "next-intl/server";

import { Prose } from "@/components/ui/prose";
import type { ShownText } from "@/lib/domain/locale";
import { type LetterContent, type LetterPeriod, letterParts } from "@/lib/domain/self-letter";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

import { LetterEditor } from "./letter-editor";

export type LetterToShow = LetterPeriod & {
  readonly title: ShownText;
  /** To be written on; else it is read. */
  readonly isOpen: boolean;
  readonly letter: LetterContent;
};

type Props = { kind: "months" | "phases"; letters: readonly LetterToShow[]; userKey: string };

/** The letters about the months or the phases, the newest first. */
export async function LetterList({ kind, letters, userKey }: Props) {
  const t = await getTranslations("review.letter");
  return (
    <section aria-labelledby={kind} className="grid gap-6">
      <h2 id={kind}>{t(kind)}</h2>
      {letters.map((letter) => (
        <Letter key={letter.period} about={letter} userKey={userKey} />
      ))}
    </section>
  );
}

async function Letter({ about, userKey }: { about: LetterToShow; userKey: string }) {
  const { kind, period, title, isPresent, isOpen, letter } = about;
  const locale = await getLocale();
  const t = await getTranslations("review.letter");
  const words = await getWords("review");
  const { editor } = await getWords("notes");
  const id = `${kind}-${period}`;
  const path = localePath(locale, `/review/letters?open=${kind}:${period}`);

  return (
    <article
      aria-labelledby={id}
      className="wrap-anywhere grid min-w-0 gap-4 border-line border-t pt-4 print:break-inside-avoid-page"
    >
      <h3
        id={id}
        lang={title.lang === locale ? undefined : title.lang}
        className="scroll-mt-4 text-xl"
      >
        {title.text}
        {isPresent ? <span className="text-base text-soft"> · {t("now")}</span> : null}
      </h3>
      {isOpen ? (
        <LetterEditor
          {...{ kind, period, letter, userKey, locale, words }}
          signInPath={`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(path)}`}
          status={{ ...editor, ...words.editor }}
          errors={await getWords("errors")}
        />
      ) : (
        <>
          {letter.expected || letter.did ? (
            <div className="grid gap-6 sm:grid-cols-2">
              {letterParts.map((part) => (
                <div key={part} className="grid content-start gap-1">
                  <h4 className="font-medium font-sans text-[0.95rem] text-soft">{t(part)}</h4>
                  {letter[part] ? (
                    <Prose>{renderMarkdown(letter[part])}</Prose>
                  ) : (
                    <p className="text-soft">
                      {t(part === "expected" ? "nothingExpected" : "nothingDone")}
                    </p>
                  )}
                </div>
              ))}
            </div>
          ) : null}
          <p className="print:hidden">
            <a href={`${path}#${id}`} className="inline-flex min-h-11 items-center text-sm">
              {t("write")}
              <span className="sr-only"> {title.text}</span>
            </a>
          </p>
        </>
      )}
    </article>
  );
}
