import { fill, type Words } from "@/lib/i18n/words";

type Props = {
  problems: readonly {
    readonly line: number;
    readonly column: number;
    readonly path: string;
    readonly text: string;
  }[];
  more: number;
  words: Words["roadmaps"]["form"];
};

/** Every mistake of a file with its place. The reasons are English, as the names of the fields are. */
export function ImportProblems({ problems, more, words }: Props) {
  return (
    <section aria-labelledby="problems" className="grid gap-3">
      <h3 id="problems" className="text-danger">
        {fill(words.problems, { count: problems.length + more })}
      </h3>
      <ol className="grid">
        {problems.map(({ line, column, path, text }) => (
          <li key={`${line}:${column} ${path} ${text}`} className="border-line border-t py-2">
            <p className="font-medium text-[0.95rem]">{fill(words.place, { line, column })}</p>
            <p lang="en" className="break-words">
              {path ? <code className="break-all font-mono text-sm">{path}</code> : null}
              {path ? ": " : null}
              {text}
            </p>
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{fill(words.more, { count: more })}</p> : null}
    </section>
  );
}
