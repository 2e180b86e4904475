/** Something wrong with the files, said so that a contributor finds the place. */
export type Problem = {
  /** Relative to the roadmap's folder. */
  readonly file: string;
  /** Inside the file: `tasks.f01-t1.minutes`; empty for the file as a whole. */
  readonly path: string;
  readonly text: string;
};

const shownAtMost = 50;

/** One error that names every problem with file and path (the first fifty; the rest are counted). */
export function contentError(problems: readonly Problem[]): Error {
  const lines = problems
    .slice(0, shownAtMost)
    .map(({ file, path, text }) => `  ${[file, path, text].filter(Boolean).join(": ")}`);
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`  … and ${rest} more`);
  return new Error(`The roadmap's files have mistakes.\n${lines.join("\n")}`);
}
