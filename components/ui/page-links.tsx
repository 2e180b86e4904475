type Props = {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  words: {
    /** What these links are for, for those who do not see them. */
    label: string;
    before: string;
    after: string;
    /** Which page this is, of how many. */
    here: string;
  };
};

/** The way to the other pages of a list, when there is more than one, and back from a page that is none. */
export function PageLinks({ page, pages, pathOf, words }: Props) {
  if (pages < 2 && page === 1) return null;
  const link = "inline-flex min-h-11 items-center";

  return (
    <nav
      aria-label={words.label}
      className="flex flex-wrap items-center gap-x-6 border-line border-t print:hidden"
    >
      {page > 1 ? (
        <a href={pathOf(Math.min(page - 1, pages))} className={link} rel="prev">
          {words.before}
        </a>
      ) : null}
      <span className="text-soft text-sm">{words.here}</span>
      {page < pages ? (
        <a href={pathOf(page + 1)} className={link} rel="next">
          {words.after}
        </a>
      ) : null}
    </nav>
  );
}
