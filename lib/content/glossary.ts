import { z } from "zod";

import { defaultLocale, isLocale, type Locale } from "@/lib/domain/locale";

import type { TranslatedText } from "./list-texts";
import type { Problem } from "./problems";
import { listFolder, readIfThere } from "./read-files";

const words = z.string().trim().min(1, "must not be empty");

/** `glossary/<locale>.yaml`: one term, one translation. */
const glossarySchema = z.array(
  z.strictObject({
    /** The forms that the term has in English. */
    en: z.array(words).min(1),
    use: words,
    avoid: z.array(words).default([]),
    /** Names that stay English although the term is a part of them. */
    except: z.array(words).default([]),
  }),
);

type GlossaryFile = z.output<typeof glossarySchema>;

type Term = {
  readonly forms: readonly { readonly form: string; readonly pattern: RegExp }[];
  readonly names: readonly RegExp[];
  readonly use: string;
  readonly avoid: readonly string[];
};

export type Glossary = readonly Term[];

/** Reads the glossary of one language; without a file, or with mistakes in it, there are no terms. */
export async function readGlossary(
  root: string,
  locale: Locale,
  problems: Problem[],
): Promise<Glossary> {
  const file = `glossary/${locale}.yaml`;
  const terms = (await readIfThere(root, file, glossarySchema, problems)) ?? [];
  for (const form of repeatedForms(terms)) {
    problems.push({ file, path: form, text: "is in the glossary twice; keep one" });
  }
  return terms.map(({ en, use, avoid, except }) => ({
    forms: en.map((form) => ({ form, pattern: wholeWords(form) })),
    names: except.map(nameAsWritten),
    use,
    avoid,
  }));
}

/** A glossary of no language would never be read. */
export async function findStrayGlossaries(root: string): Promise<Problem[]> {
  const names = await listFolder(root, "glossary");
  return names
    .filter((name) => {
      const locale = name.replace(/\.yaml$/, "");
      return locale === name || !isLocale(locale) || locale === defaultLocale;
    })
    .map((name) => ({
      file: `glossary/${name}`,
      path: "",
      text: "is not named after a language that texts are translated into",
    }));
}

/**
 * Where the English has a term, the translation has its one word for it, and words to avoid stand nowhere.
 * A term is found as whole words, in upper and lower case alike unless it is all in capitals, and not inside
 * the names that it excepts.
 */
export function checkGlossary(
  { english, translation }: TranslatedText,
  glossary: Glossary,
): string[] {
  return glossary.flatMap(({ forms, names, use, avoid }) => {
    const rest = names.reduce((text, name) => text.replace(name, " "), english);
    const found = forms.find(({ pattern }) => pattern.test(rest));
    const isBroken = found && !translation.includes(use);
    return [
      ...(isBroken ? [`write ${use} for “${found.form}”`] : []),
      ...avoid
        .filter((word) => translation.includes(word))
        .map((word) => `write ${use}, not ${word}`),
    ];
  });
}

function repeatedForms(terms: GlossaryFile): string[] {
  const forms = terms.flatMap(({ en }) => en);
  const folded = forms.map((form) => (isAllCapitals(form) ? form : form.toLowerCase()));
  return forms.filter((_, index) => folded.indexOf(folded[index] ?? "") !== index);
}

/** "CV" is a term, "cv" a part of a file's name. */
function isAllCapitals(form: string): boolean {
  return form === form.toUpperCase();
}

function wholeWords(form: string): RegExp {
  const flags = isAllCapitals(form) ? "u" : "iu";
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${literal(form)}(?![\\p{L}\\p{N}_-])`, flags);
}

/**
 * With its capitals, so that "Language Models" in a title does not excuse every "language models"; only a
 * small first letter may be a capital, as at the beginning of a sentence.
 */
function nameAsWritten(name: string): RegExp {
  const first = name.charAt(0);
  return new RegExp(
    `(?:${literal(first)}|${literal(first.toUpperCase())})${literal(name.slice(1))}`,
    "gu",
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
