import { type CoverageCounts, type Strength, strengths } from "@/lib/domain/role-coverage";

const step = 18;
const height = 12;

/** One small stone for each requirement, the strongest first. The sentence beside it says the same. */
export function CoverageBar({ counts }: { counts: CoverageCounts }) {
  const all = strengths.toReversed().flatMap((strength) => Array(counts[strength]).fill(strength));
  const width = all.length * step;
  return (
    <svg
      viewBox={`0 0 ${width} ${height + 2}`}
      width={width}
      height={height + 2}
      aria-hidden="true"
      className="h-auto max-w-full"
    >
      {all.map((strength: Strength, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells one from another.
        <g key={index} transform={`translate(${index * step + 1} 1)`}>
          <Stone strength={strength} />
        </g>
      ))}
    </svg>
  );
}

const size = { width: step - 4, height, rx: 5 };

function Stone({ strength }: { strength: Strength }) {
  if (strength === "proved") {
    return (
      <>
        <rect {...size} className="fill-proof" />
        <path d="M3 9 6 5l2 2 4-4" className="fill-none stroke-vein" strokeWidth="1.5" />
      </>
    );
  }
  if (strength === "done") return <rect {...size} className="fill-done" />;
  if (strength === "planned") {
    return <rect {...size} className="fill-none stroke-now" strokeWidth="1.5" />;
  }
  return <rect {...size} className="fill-none stroke-edge" strokeDasharray="2 2.5" />;
}
