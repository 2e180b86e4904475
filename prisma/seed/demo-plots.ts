/** A plot of the demo's evidence: what it shows, and how it is drawn. */
export type DemoPlot = { readonly alt: string; readonly svg: string };

const [ink, ochre, stone, line] = ["#2b2926", "#9a5b13", "#8b857c", "#d9d3c8"] as const;

/** Where the line of zero lies when values go both ways. */
const zero = 360;

/** Name of a piece of evidence → its plot. Without letters: which fonts a machine has is not known. */
export const demoPlots: Readonly<Record<string, DemoPlot>> = {
  "dpo-vs-ppo": {
    alt: "Win rates with error bars: far apart with the first judge, almost level with the length-matched one.",
    svg: plot(
      [
        { x: 170, value: 0.71, color: ochre },
        { x: 320, value: 0.38, color: stone },
        { x: 620, value: 0.55, color: ochre },
        { x: 770, value: 0.51, color: stone },
      ]
        .map(({ x, value, color }) => bar(x, value, color) + whisker(x + 55, value, 0.05))
        .join("") + level(0.5),
    ),
  },
  "patching-study": {
    alt: "A scatter plot of the heads’ ranks under the two ways of patching: related, far from a line.",
    svg: plot(
      Array.from({ length: 44 }, (_, index) => {
        const across = scatter(index);
        const noise = (scatter(index + 100) - 0.5) * 0.6;
        const up = Math.min(0.95, Math.max(0.05, 0.2 + 0.6 * across + noise));
        return `<circle cx="${130 + 770 * across}" cy="${y(up)}" r="9" fill="${index % 9 === 0 ? ochre : ink}"/>`;
      }).join(""),
    ),
  },
  "ioi-attribution": {
    alt: "Direct effects of single heads as bars: three stand out for the right name, three work against it.",
    svg: plot(
      [0.08, 0.12, 0.05, 0.62, 0.1, 0.88, 0.09, 0.71, 0.06, -0.3, 0.04, -0.42, -0.2, 0.07]
        .map((value, index) => signed(110 + index * 58, value))
        .join("") +
        `<line x1="90" y1="${zero}" x2="920" y2="${zero}" stroke="${ink}" stroke-width="3"/>`,
    ),
  },
};

function plot(marks: string): string {
  const grid = [0.25, 0.5, 0.75, 1].map(
    (value) =>
      `<line x1="90" y1="${y(value)}" x2="920" y2="${y(value)}" stroke="${line}" stroke-width="2"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="560" viewBox="0 0 960 560">
    <rect width="960" height="560" fill="#fffdf9"/>${grid.join("")}
    <path d="M90 40V510H920" fill="none" stroke="${ink}" stroke-width="3"/>${marks}</svg>`;
}

/** A number from 0 to 1 that looks like chance and is the same every time. */
function scatter(index: number): number {
  const value = Math.sin(index * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
}

/** The height of a value from 0 to 1. */
function y(value: number): number {
  return 510 - 440 * value;
}

function bar(x: number, value: number, color: string): string {
  return `<rect x="${x}" y="${y(value)}" width="110" height="${510 - y(value)}" fill="${color}"/>`;
}

function whisker(x: number, value: number, half: number): string {
  return `<path d="M${x} ${y(value - half)}V${y(value + half)}" stroke="${ink}" stroke-width="5"/>`;
}

function level(value: number): string {
  return `<path d="M90 ${y(value)}H920" stroke="${ink}" stroke-width="3" stroke-dasharray="14 10"/>`;
}

/** A bar up or down from the line of zero. */
function signed(x: number, value: number): string {
  const height = Math.abs(value) * 310;
  const color = value > 0.5 ? ochre : stone;
  return `<rect x="${x}" y="${value > 0 ? zero - height : zero}" width="36" height="${height}" fill="${value < 0 ? ink : color}"/>`;
}
