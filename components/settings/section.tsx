import type { ReactNode } from "react";

type Props = { id: string; title: string; lead?: string; children: ReactNode };

/** One topic of the settings; the navigation of the page leads to its id. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-4 gap-5 border-line border-t pt-8 first:border-t-0 first:pt-0"
    >
      <header className="grid gap-1">
        <h2 id={`${id}-title`}>{title}</h2>
        {lead ? <p className="max-w-[60ch] text-soft">{lead}</p> : null}
      </header>
      {children}
    </section>
  );
}
