import type { ReactNode } from "react";

type Props = { rows: readonly { key: string; label: string; content: ReactNode }[] };

/** Rows with the kind beside them where there is room, above them on a phone. */
export function EvidenceRows({ rows }: Props) {
  return (
    <div className="grid border-line border-b">
      {rows.map(({ key, label, content }) => (
        <div
          key={key}
          className="grid gap-x-6 gap-y-1 border-line border-t py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)] print:grid-cols-[7rem_minmax(0,1fr)] print:py-2"
        >
          <p className="pt-0.5 text-sm text-soft">{label}</p>
          {content}
        </div>
      ))}
    </div>
  );
}
