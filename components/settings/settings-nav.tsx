type Props = { label: string; sections: readonly { id: string; title: string }[] };

/** The topics of the page; beside them where there is room, above them on a phone. */
export function SettingsNav({ label, sections }: Props) {
  return (
    <nav aria-label={label} className="lg:sticky lg:top-8 lg:self-start">
      <ul className="flex flex-wrap gap-x-5 lg:grid">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center text-[0.95rem] text-soft no-underline hover:text-ink lg:min-h-10"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
