import type { Element } from "hast";

import { phaseViews } from "@/components/year/phase-views";
import { saidOf, stateOf } from "@/components/year/said-of";
import type { StoneView } from "@/components/year/stone-view";
import { samplesIn } from "@/components/year/year-legend";
import { rowsOf } from "@/components/year/year-picture";
import {
  pebbleBox,
  pebbleFilling,
  pebbleNotch,
  pebbleOutline,
  pebbleTone,
  pebbleVein,
} from "@/lib/domain/pebble";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";
import { fill } from "@/lib/i18n/words";

import { h } from "./html";
import type { SiteWords } from "./site-words";

type Source = {
  path: NonNullable<PublicPortfolio["path"]>;
  version: RoadmapVersion;
  entries: readonly WeekEntry[];
};

/** The path of the year as on the page: stones, what their marks mean, and the same as a table. */
export function sitePath({ path, version, entries }: Source, site: SiteWords): Element[] {
  const words = site.words.year;
  const phases = phaseViews({
    ...{ version, entries, locale: site.locale, words, isLinked: false },
    stones: path.map(({ stone }) => stone),
    milestones: path.map(({ progress }) => progress),
  });
  const rows = phases.flatMap(({ stones }) => rowsOf(stones));
  return [
    h(
      "div",
      { class: "year" },
      rows.map((stones) =>
        h(
          "ol",
          {},
          stones.map((stone) => placeOf(stone, words)),
        ),
      ),
    ),
    h(
      "ul",
      { class: "legend", "aria-hidden": "true" },
      samplesIn(phases).map(({ name, stone }) => h("li", {}, shapeOf(stone), words.legend[name])),
    ),
    h("details", {}, h("summary", {}, words.asTable), tableOf(phases, words)),
  ];
}

type Words = SiteWords["words"]["year"];

function placeOf(stone: StoneView, words: Words): Element {
  const { week, title } = stone;
  const name = fill(words.stone, { week, title, state: saidOf(stone, words) });
  return h("li", {}, h("div", { role: "img", "aria-label": name }, shapeOf(stone)));
}

/** As `StoneShape`, with the marks that a public path can have, for a style sheet of its own. */
function shapeOf(stone: Parameters<typeof samplesIn>[0][number]["stones"][number] | Sample) {
  const { key, state } = stone;
  const outline = pebbleOutline(key);
  const tone = state === "finished" ? pebbleTone(key) : null;
  return h(
    "svg",
    {
      viewBox: `0 0 ${pebbleBox.width} ${pebbleBox.height}`,
      "aria-hidden": "true",
      class: ["stone", state],
    },
    h("path", { d: outline, ...(tone && { class: tone }) }),
    state === "started" && [
      h("clipPath", { id: `fill-${key}` }, h("path", { d: outline })),
      h("path", {
        "clip-path": `url(#fill-${key})`,
        d: pebbleFilling(stone.fill),
        class: "filling",
      }),
      h("path", { d: outline, class: "edge" }),
    ],
    stone.proved && h("path", { d: pebbleVein(key), class: "vein" }),
    stone.notch && h("path", { d: pebbleNotch(key), class: "notch" }),
  );
}

type Sample = ReturnType<typeof samplesIn>[number]["stone"];

function tableOf(phases: ReturnType<typeof phaseViews>, words: Words): Element {
  const { table } = words;
  const heads = [table.week, table.title, table.state, table.done, table.settled];
  const head = h(
    "tr",
    {},
    heads.map((text) => h("th", { scope: "col" }, text)),
  );
  return h(
    "section",
    { "aria-label": table.caption, tabIndex: 0, class: "wide" },
    h(
      "table",
      {},
      h("caption", { class: "hidden" }, table.caption),
      h("thead", {}, head),
      phases.map(({ title, lang, stones }) =>
        h(
          "tbody",
          {},
          h("tr", {}, h("th", { scope: "rowgroup", colspan: heads.length, lang }, title)),
          stones.map((stone) => rowOf(stone, words)),
        ),
      ),
    ),
  );
}

function rowOf(stone: StoneView, words: Words): Element {
  const { week, title, lang, done, settled, total } = stone;
  const of = (part: number) => (total > 0 ? fill(words.table.of, { part, total }) : words.none);
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, String(week)),
    h("td", { lang }, title),
    [stateOf(stone, words), of(done), of(settled)].map((text) => h("td", {}, text)),
  );
}
