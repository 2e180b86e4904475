import type { ContentReport, Coverage } from "@/lib/content/check-content";
import type { Problem } from "@/lib/content/problems";

const howToAccept =
  "npm run content:check -- --accept <language> [<beginning of the file>] marks translations as up to date.";

/** What the check of the content says in the terminal, line by line. */
export function reportLines({ problems, warnings, counts, coverage }: ContentReport): string[] {
  const isStale = coverage.some(({ stale }) => stale > 0);
  return [
    ...warnings.map((warning) => `warning: ${lineOf(warning)}`),
    ...problems.map(lineOf),
    ...(warnings.length + problems.length > 0 ? [""] : []),
    ...(counts
      ? [
          `${counts.milestones} milestones, ${counts.tasks} tasks, ${counts.questions} checkpoint questions, ${counts.resources} resources, ${counts.skills} skills, ${counts.profiles} job profiles`,
        ]
      : []),
    ...coverage.map(coverageLine),
    `${problems.length} to put right, ${warnings.length} to look at`,
    ...(isStale ? [howToAccept] : []),
  ];
}

function lineOf({ file, path, text }: Problem): string {
  return [file, path, text].filter(Boolean).join(": ");
}

function coverageLine({ locale, texts, translated, stale, glossaryBreaks }: Coverage): string {
  const share = texts === 0 ? 100 : Math.floor((100 * translated) / texts);
  return `${locale}: ${translated} of ${texts} texts (${share} %), ${stale} stale, ${glossaryBreaks} glossary breaks`;
}
