/**
 * The style sheet of a portfolio as a site, by hand: it has to be small and to last. The colours are those of
 * globals.css; the letters are the reader's own, since fonts would be most of the zip.
 */
export const siteStyles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f3ea, #181a17);
  --sheet: light-dark(#fdfbf5, #20231f);
  --ink: light-dark(#23261f, #e8e5db);
  --soft: light-dark(#5a5f54, #a8ac9e);
  --line: light-dark(#dad4c4, #353931);
  --edge: light-dark(#827c6c, #7f8577);
  --stone: light-dark(#dcd5c4, #363b33);
  --done: light-dark(#6d8c5e, #7fa06f);
  --done-ink: light-dark(#3f5c33, #a9c79a);
  --proof: light-dark(#34557a, #92b2d3);
  --vein: light-dark(#f6f2e4, #1b1f1a);
  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", sans-serif;
}
:root:lang(ko) {
  --serif: "AppleMyungjo", "Noto Serif KR", "Noto Serif CJK KR", "Nanum Myeongjo", "Batang", serif;
  --sans: system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
}
:root:lang(ja) {
  --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", serif;
  --sans: system-ui, "Hiragino Sans", "Yu Gothic UI", "Meiryo", "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
}

* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 52rem;
  padding: 2.5rem 1rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 16px / 1.55 var(--sans);
  overflow-wrap: break-word;
}
:lang(ko), :lang(ja) { line-height: 1.7; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
:lang(ja) { word-break: normal; line-break: strict; }
h1, h2, h3, .headline, .claim { font-family: var(--serif); font-weight: 500; }
h1 { font-size: clamp(1.8rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.15; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.3; }
h1, h2, p, ul, ol { margin: 0; }
section, footer { margin-top: 3rem; }
h2 { margin-bottom: 0.75rem; }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--proof); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet, .detail, .kind, time, .address { color: var(--soft); font-size: 0.875rem; }
.address { display: none; overflow-wrap: anywhere; }

.headline { margin-top: 1rem; max-width: 60ch; font-size: 1.25rem; }
.bio { max-width: 65ch; }
.bio > * { margin: 0 0 0.75rem; }
.bio pre, .wide { overflow-x: auto; }
.bio table, .wide table { border-collapse: collapse; }
.bio :is(td, th) { padding: 0.25rem 1rem 0.25rem 0; }
.text-right { text-align: right; }
.text-center { text-align: center; }
.whitespace-pre-wrap { white-space: pre-wrap; }
.links { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none; }
.jump { margin-top: 0.5rem; }
.jump a, .links a, footer p a { display: inline-flex; align-items: center; min-height: 2.75rem; }
#contact .links a { color: var(--done-ink); }

.row { display: grid; gap: 0.25rem 1.5rem; padding: 1.25rem 0; border-top: 1px solid var(--line); }
.row:last-child { border-bottom: 1px solid var(--line); }
.row > *, .folds li { min-width: 0; }
.kind { padding-top: 0.2rem; }
.folds { border-bottom: 1px solid var(--line); }
.folds > details { border-top: 1px solid var(--line); }
.folds summary { font-weight: 500; }
.folds summary span { font-weight: 400; }
.folds ul { padding: 0 0 0.5rem; list-style: none; }
.folds li { max-width: 65ch; padding-bottom: 1rem; scroll-margin-top: 1.5rem; line-height: 1.4; }
.claim { font-size: 1.25rem; line-height: 1.4; }
.source { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.source a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--proof); overflow-wrap: anywhere; }
.detail { max-width: 65ch; white-space: pre-line; }
img { display: block; margin-top: 0.5rem; max-width: min(100%, 40rem); max-height: 22.5rem; width: auto; height: auto; border: 1px solid var(--line); border-radius: 8px; }

.skills { display: grid; gap: 0 2rem; padding: 0; list-style: none; }
.skills ul { padding: 0 0 0.75rem; list-style: none; font-size: 0.875rem; }
.skills ul a { display: inline-block; padding: 0.35rem 0; }
summary { min-height: 2.75rem; align-content: center; }
.count { margin-inline-start: 0.75rem; color: var(--proof); font-variant-numeric: tabular-nums; }

.year ol { display: grid; grid-template-columns: repeat(13, minmax(0, 1fr)); padding: 0; list-style: none; }
.year li { padding: 0.5rem 1px; }
.stone { display: block; width: 100%; overflow: visible; fill: var(--sheet); stroke: var(--edge); stroke-width: 1.3; }
.finished { fill: var(--done); stroke: var(--done-ink); }
.skipped { fill: var(--stone); }
.placeholder { fill: var(--paper); stroke-dasharray: 0.1 4.6; stroke-linecap: round; stroke-width: 2; }
.middle { fill: color-mix(in oklab, var(--done) 90%, var(--paper)); }
.light { fill: color-mix(in oklab, var(--done) 79%, var(--paper)); }
.filling { fill: var(--done); stroke: none; }
.edge { fill: none; stroke: var(--done-ink); }
.vein { fill: none; stroke: var(--vein); stroke-width: 2.6; stroke-linecap: round; }
.notch { fill: var(--paper); }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; margin-top: 0.75rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.875rem; }
.legend li { display: flex; align-items: center; gap: 0.5rem; }
.legend .stone { width: 1.5rem; }
.wide { font-size: 0.875rem; }
.wide table { width: 100%; text-align: start; font-variant-numeric: tabular-nums; }
.wide :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400; }
.wide [scope="rowgroup"] { padding-top: 1rem; font-family: var(--serif); font-size: 1rem; }
.wide td:nth-child(2) { min-width: 10rem; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; border-top: 1px solid var(--line); padding-top: 0.5rem; color: var(--soft); font-size: 0.875rem; }
[aria-current] { color: var(--ink); text-decoration: none; }

@media (min-width: 40rem) {
  body { padding-inline: 2rem; }
  .row { grid-template-columns: 8.5rem minmax(0, 1fr); }
  .source a { min-height: 2rem; }
  .skills { grid-template-columns: 1fr 1fr; }
  .year li { padding: 0.6rem 0.4rem; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.375; }
  main { display: flex; flex-direction: column; }
  main > * { order: 2; margin-top: 1rem; }
  main > header { order: 0; margin: 0; }
  main > #contact { order: 1; }
  h1 { font-size: 20pt; }
  h2, .headline, .claim { font-size: 12pt; }
  h2 { margin-bottom: 0.25rem; }
  .quiet, .detail, .kind, time, .address, .folds, .source { font-size: 9pt; }
  .detail { max-width: none; }
  .row { grid-template-columns: 6.5rem minmax(0, 1fr); padding: 0.4rem 0; }
  .skills { grid-template-columns: repeat(3, 1fr); }
  .path { width: 70%; }
  .year li { padding-block: 0.1rem; }
  .folds, .folds > details { border: 0; }
  .folds details::details-content { display: block; content-visibility: visible; }
  .folds li { max-width: none; padding: 0 0 0.25rem; }
  .bio { max-width: none; }
  .bio > * { margin-bottom: 0.25rem; }
  .address { display: inline; }
  a { text-decoration: none; }
  .links a, .source a, summary { min-height: 0; }
  .links a { gap: 0.4rem; }
  .legend { gap: 0.2rem 1rem; margin-top: 0.25rem; font-size: 9pt; }
  .legend .stone { width: 1.1rem; }
  summary { list-style: none; }
  .folds summary { padding: 0.2rem 0 0; }
  .row, .folds li, .path { break-inside: avoid; }
  img { max-height: 8rem; }
  footer, .jump, .unprinted, .source .name, .path details, #contact-title { display: none; }
}
`;
