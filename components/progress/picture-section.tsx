import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** A picture under its heading; it says what it shows in a sentence and in a table. */
export function PictureSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
