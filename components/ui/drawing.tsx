type Props = { path: string; isBold?: boolean; className: string };

/**
 * A drawing beside a word, in 24 units. All of them are Lucide's (ISC), copied, because the components of
 * lucide-react are client components: even on a page that is all server they would be a tenth of its script,
 * and stand in its payload twice.
 */
export function Drawing({ path, isBold = false, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={isBold ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={path} />
    </svg>
  );
}

/** The circle around some of them. */
export const ring = "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0Z";
