import { scriptOf } from "@/lib/domain/script-of";
import { setTitle } from "@/lib/domain/title-lines";
import type { PortfolioCard } from "@/lib/open-graph/card";
import { drawableText } from "@/lib/open-graph/drawable-text";
import { type FontSet, fontsForPeople, fontsOfAll } from "@/lib/open-graph/fonts";
import { toPng } from "@/lib/open-graph/to-png";

import { CardDrawing, type CardText } from "./card-drawing";
import { settingOf, titleBox } from "./card-setting";

/** Of the headline, in pixels, and the room between it and the name. */
const headline = { sizes: [38, 34, 30], lines: 2, above: 16 } as const;

/** What the name of a row may take, in pixels. */
const rowTitle = { size: 25, width: 176 } as const;

/**
 * The picture of a portfolio as PNG. Name and headline are set in the letters that they are written in, whatever the
 * language of the page. A name that cannot be drawn whole gives way to the handle, such a headline to nothing.
 */
export async function drawPortfolioCard(card: PortfolioCard): Promise<ArrayBuffer> {
  const words = await fontsForPeople(card.locale);
  const name = await wordsOf(card.name, card);
  const title = name ?? { text: card.handle, script: "en", fonts: await fontsForPeople("en") };
  const said = await wordsOf(card.headline, card);
  const box = titleBox(card.rows);
  const under = said && setHeadline(said, box);
  const taken = under ? headline.above + heightOf(under) : 0;
  const setting = settingOf(card.locale);
  const drawing = (
    <CardDrawing
      title={setWords(title, { ...box, height: box.height - taken }, settingOf(title.script).sizes)}
      under={under}
      place={card.place.map(words.clean)}
      rows={card.rows.map((row) => ({ ...row, title: shortened(words.clean(row.title), words) }))}
      setting={setting}
      family={words.family}
    />
  );
  const sets = [words, title.fonts, ...(said ? [said.fonts] : [])];
  return toPng(drawing, { fonts: fontsOfAll(sets) });
}

type Box = { readonly width: number; readonly height: number };
type Said = {
  readonly text: string;
  readonly script: PortfolioCard["locale"];
  readonly fonts: FontSet;
};

/** Null for what cannot be drawn whole, and for nothing. */
async function wordsOf(text: string, { locale }: PortfolioCard): Promise<Said | null> {
  const script = scriptOf(text, locale);
  const fonts = await fontsForPeople(script);
  const drawn = drawableText(text, fonts);
  return drawn.isWhole && drawn.text !== "" ? { text: drawn.text, script, fonts } : null;
}

function setWords({ text, script, fonts }: Said, box: Box, sizes: readonly number[]): CardText {
  const setting = settingOf(script);
  const set = setTitle(
    { text, lang: script },
    { ...box, ...setting, sizes, widthOf: fonts.widthOf },
  );
  return { ...set, setting, family: fonts.family };
}

function setHeadline(said: Said, { width }: Box): CardText {
  const { lineHeight } = settingOf(said.script);
  // The size that the lines are counted in: a larger one takes more room for the same lines.
  const height = headline.lines * lineHeight * headline.sizes[0];
  return setWords(said, { width, height }, headline.sizes);
}

function heightOf({ lines, size, setting }: CardText): number {
  return lines.length * size * setting.lineHeight;
}

/** So that it ends before the stones begin. */
function shortened(title: string, { widthOf }: FontSet): string {
  const fits = (text: string) => widthOf(text) * rowTitle.size <= rowTitle.width;
  if (fits(title)) return title;
  const characters = [...title];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
