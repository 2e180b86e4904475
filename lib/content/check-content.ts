import { excerpt } from "@/lib/domain/excerpt";
import { defaultLocale, type Locale, locales } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";

import { checkGlossary, findStrayGlossaries, type Glossary, readGlossary } from "./glossary";
import {
  listResourceTitles,
  listTexts,
  type RoadmapText,
  type TranslatedText,
  translatedInto,
} from "./list-texts";
import type { Problem } from "./problems";
import { examineRoadmap } from "./read-roadmap";
import { checkLanguage, checkNumbers, checkTitle } from "./text-rules";
import { checkMark, type Marks, readMarks } from "./translation-marks";

/** How far one language is. */
export type Coverage = {
  readonly locale: Locale;
  /** All texts that are to be translated. */
  readonly texts: number;
  readonly translated: number;
  /** Translations that are not marked as made from the present English. */
  readonly stale: number;
  readonly glossaryBreaks: number;
};

export type ContentReport = {
  /** Everything that has to be put right, by file. */
  readonly problems: readonly Problem[];
  /** What is worth a look and may be right. */
  readonly warnings: readonly Problem[];
  /** null while the files cannot be put together. */
  readonly counts: Readonly<
    Record<"milestones" | "tasks" | "questions" | "resources" | "skills" | "profiles", number>
  > | null;
  readonly coverage: readonly Coverage[];
};

/**
 * Checks the folder of a roadmap for its editors: all that `readRoadmap` refuses, and what it lets pass,
 * namely long titles and missing, stale and wrong translations.
 *
 * @param folder  absolute, or relative to the working directory
 */
export async function checkContent(folder: string): Promise<ContentReport> {
  const reading = await examineRoadmap(folder);
  const problems = [...reading.problems, ...(await findStrayGlossaries(folder))];
  const texts = listTexts(reading);
  problems.push(
    ...texts.flatMap(({ file, path, text }) =>
      checkTitle(path, text.en, defaultLocale).map((said) => ({ file, path, text: said })),
    ),
  );

  const warnings: Problem[] = [];
  const coverage: Coverage[] = [];
  for (const locale of locales) {
    if (locale === defaultLocale) {
      const all = texts.length;
      coverage.push({ locale, texts: all, translated: all, stale: 0, glossaryBreaks: 0 });
      continue;
    }
    const report = checkLocale(texts, {
      locale,
      glossary: await readGlossary(folder, locale, problems),
      marks: await readMarks(folder, locale, problems),
    });
    problems.push(...report.problems, ...refuseTitles(locale, listResourceTitles(reading)));
    warnings.push(...report.warnings);
    coverage.push(report.coverage);
  }
  return { problems: byFile(problems), warnings, counts: count(reading.content), coverage };
}

type Rules = { locale: Locale; glossary: Glossary; marks: Marks | null };

function checkLocale(texts: readonly RoadmapText[], { locale, glossary, marks }: Rules) {
  const translated = translatedInto(locale, texts);
  const find = (rule: (text: TranslatedText) => readonly string[]) =>
    translated.flatMap((text) =>
      rule(text).map((said) => problemIn(locale, text.file, text.path, said)),
    );

  const missing = texts
    .filter(({ text }) => text[locale] === undefined)
    .map(({ file, path, text }) =>
      problemIn(locale, file, path, `translate “${beginningOf(text.en)}”`),
    );
  const stale = marks ? find((text) => checkMark(text, marks)) : [];
  const breaks = find((text) => checkGlossary(text, glossary));
  const others = find((text) => [
    ...checkTitle(text.path, text.translation, locale),
    ...checkLanguage(text, locale),
  ]);
  return {
    problems: [...missing, ...others, ...breaks, ...stale],
    warnings: find(checkNumbers),
    coverage: {
      locale,
      texts: texts.length,
      translated: translated.length,
      stale: stale.length,
      glossaryBreaks: breaks.length,
    },
  };
}

function beginningOf(english: string): string {
  const { text, isWhole } = excerpt(english, 60);
  return isWhole ? text : `${text} …`;
}

function refuseTitles(locale: Locale, titles: readonly RoadmapText[]): Problem[] {
  return translatedInto(locale, titles).map(({ file, path }) =>
    problemIn(locale, file, path, "remove it; titles of resources stay in their own language"),
  );
}

function problemIn(locale: Locale, file: string, path: string, text: string): Problem {
  return { file: `locales/${locale}/${file}`, path, text };
}

/** So that an editor opens each file once. */
function byFile(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.flatMap((file) => problems.filter((problem) => problem.file === file));
}

function count(content: RoadmapContent | null): ContentReport["counts"] {
  if (!content) return null;
  const { milestones, resources, skills, roles } = content;
  return {
    milestones: milestones.length,
    tasks: milestones.flatMap(({ tasks }) => tasks).length,
    questions: milestones.flatMap(({ checkpoint }) => checkpoint).length,
    resources: resources.size,
    skills: skills.length,
    profiles: roles?.profiles.length ?? 0,
  };
}
