import { markPaths } from "@/components/layout/mark-paths";
import type { SetTitle } from "@/lib/domain/title-lines";
import { type Card, cardSize } from "@/lib/open-graph/card";
import { latinFamily } from "@/lib/open-graph/fonts";

import { type CardSetting, margin, rowHeightOf } from "./card-setting";
import { colours } from "./colours";
import { stonesDrawing } from "./stones-drawing";

/** Lines, and what they are set in. */
export type CardText = SetTitle & { setting: CardSetting; family: string };

type Props = Pick<Card, "place" | "rows"> & {
  title: CardText;
  /** A sentence below the title. */
  under?: CardText | null;
  /** Of everything else, in the language of the page. */
  setting: CardSetting;
  family: string;
};

/** The column with the names of the rows. */
const namesWidth = 190;

/** The picture of a page: where one is, its title, and the year under it, if there is one. */
export function CardDrawing({ title, under, place, rows, setting, family }: Props) {
  return (
    <div
      style={{
        ...{ display: "flex", flexDirection: "column", ...cardSize },
        ...{ padding: `${margin.top}px ${margin.side}px ${margin.bottom}px` },
        ...{ background: colours.paper, color: colours.ink },
        ...{ fontFamily: family, fontWeight: 500, lineHeight: setting.lineHeight },
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", height: margin.head }}>
        <Place words={place} rise={setting.rise} />
        <Sign />
      </div>
      <div
        style={{
          ...{ display: "flex", flexDirection: "column", justifyContent: "center", flexGrow: 1 },
          marginTop: -title.setting.rise * title.size,
        }}
      >
        <Lines {...title} />
        {under ? <Lines {...under} isUnder /> : null}
      </div>
      {rows.length > 0 ? <Year rows={rows} rise={setting.rise} /> : null}
    </div>
  );
}

/** The rows of stones with their names. */
function Year({ rows, rise }: Pick<Card, "rows"> & { rise: number }) {
  const rowHeight = rowHeightOf(rows);
  return (
    <div style={{ display: "flex" }}>
      <div style={{ display: "flex", flexDirection: "column", width: namesWidth }}>
        {rows.map((row) => (
          <div
            key={row.stones[0]?.key ?? row.title}
            style={{
              ...{ display: "flex", alignItems: "center", height: rowHeight, fontSize: 25 },
              paddingBottom: 25 * rise * 2,
              color: row.isMarked ? colours.ink : colours.soft,
            }}
          >
            {row.title}
          </div>
        ))}
      </div>
      {stonesDrawing(rows, { width: cardSize.width - 2 * margin.side - namesWidth, rowHeight })}
    </div>
  );
}

function Lines({
  lines,
  size,
  setting,
  family,
  isUnder = false,
}: CardText & { isUnder?: boolean }) {
  return (
    <div
      style={{
        ...{ display: "flex", flexDirection: "column", fontSize: size, fontFamily: family },
        ...{ letterSpacing: setting.letterSpacing, lineHeight: setting.lineHeight },
        ...(isUnder && { color: colours.soft, marginTop: 16 }),
      }}
    >
      {lines.map((line) => (
        <div key={line} style={{ display: "flex", whiteSpace: "nowrap" }}>
          {line}
        </div>
      ))}
    </div>
  );
}

function Place({ words, rise }: { words: readonly string[]; rise: number }) {
  return (
    <div style={{ display: "flex", alignItems: "center", fontSize: 31, paddingBottom: 62 * rise }}>
      {words.map((word, index) => (
        <div key={word} style={{ display: "flex", alignItems: "center" }}>
          {index > 0 ? <Dot rise={rise} /> : null}
          <span style={{ color: index === 0 ? colours.now : colours.soft }}>{word}</span>
        </div>
      ))}
    </div>
  );
}

/** Drawn, because the middle dot of one font stands at another height beside the letters of another. */
function Dot({ rise }: { rise: number }) {
  const size = 5;
  return (
    <span
      style={{
        ...{ width: size, height: size, borderRadius: size, margin: `${80 * rise}px 16px 0` },
        background: colours.soft,
      }}
    />
  );
}

/** The sign of Cairn with its name. */
function Sign() {
  return (
    <div style={{ display: "flex", alignItems: "center", fontSize: 36, fontFamily: latinFamily }}>
      <svg aria-hidden="true" width="44" height="44" viewBox="0 5 28 28" fill={colours.ink}>
        {markPaths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
      <span style={{ marginLeft: 12 }}>Cairn</span>
    </div>
  );
}
