import { pebbleBox, pebbleOutline, pebbleVein } from "./pebble";

type Badge = {
  /** What stands on it, in the language of `lang`: our own words and numbers. */
  readonly text: string;
  /** For those who do not see it, and under the pointer. Anything. */
  readonly title: string;
  readonly lang: string;
};

const [height, size, gap] = [20, 11, 7];
const stone = { key: "badge", width: 18 } as const;

/** The light colours of globals.css, on which the badge looks alike on light and dark pages; a test holds them equal. */
export const badgeColours = {
  paper: "#f6f3ea",
  sheet: "#fdfbf5",
  ink: "#23261f",
  edge: "#827c6c",
  done: "#6d8c5e",
  "done-ink": "#3f5c33",
  vein: "#f6f2e4",
} as const;

/**
 * A badge for a README, as SVG: a stone and "Cairn" on one side, `text` on the other, 20 pixels high. Nothing in it
 * is fetched or run. The letters are those of the reader; they are fitted to the width measured here.
 */
export function badgeSvg({ text, title, lang }: Badge): string {
  const scale = stone.width / pebbleBox.width;
  const nameAt = gap + stone.width + 4;
  const nameWidth = widthOf("Cairn");
  const split = nameAt + nameWidth + gap;
  const textWidth = widthOf(text);
  const width = split + textWidth + 2 * gap;
  const top = (height - pebbleBox.height * scale) / 2;
  const { paper, sheet, ink, edge, done, vein } = badgeColours;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" lang="${inXml(lang)}" xml:lang="${inXml(lang)}">`,
    `<title id="title">${inXml(title)}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4" fill="${paper}" stroke="${edge}"/>`,
    `<path d="M${split} 1H4.5A3.5 3.5 0 0 0 1 4.5V15.5A3.5 3.5 0 0 0 4.5 19H${split}Z" fill="${badgeColours["done-ink"]}"/>`,
    `<g transform="translate(${gap} ${top.toFixed(2)}) scale(${scale})" fill="${done}" stroke="${vein}" stroke-width="2.6"><path d="${pebbleOutline(stone.key)}"/><path d="${pebbleVein(stone.key)}" fill="none" stroke-linecap="round"/></g>`,
    `<g font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="${size}">`,
    `<text x="${nameAt}" y="14" textLength="${nameWidth}" lengthAdjust="spacingAndGlyphs" fill="${sheet}">Cairn</text>`,
    `<text x="${split + gap}" y="14" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs" fill="${ink}">${inXml(text)}</text>`,
    "</g></svg>",
  ].join("");
}

/** In pixels, a whole number. */
function widthOf(text: string): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0);
  return Math.ceil(ems * size);
}

/** Widths of Verdana, in thousandths of an em. */
const narrow: Readonly<Record<string, number>> = {
  ...{ " ": 352, a: 601, b: 623, c: 521, d: 623, e: 596, f: 352, g: 623, h: 633, i: 274, j: 344 },
  ...{ k: 592, l: 274, m: 973, n: 633, o: 607, p: 623, q: 623, r: 427, s: 521, t: 394, u: 633 },
  ...{ v: 592, w: 818, x: 592, y: 592, z: 525, C: 698 },
};

function emsOf(character: string): number {
  const isSquare =
    /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。]/u.test(
      character,
    );
  return isSquare ? 1 : (narrow[character] ?? 636) / 1000;
}

/** As text or attribute of XML 1.0, without the characters that it cannot hold in any way. */
function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
