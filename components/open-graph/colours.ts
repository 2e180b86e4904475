/** The light colours of globals.css, which a picture cannot read; a test holds them equal. */
export const colours = {
  paper: "#f6f3ea",
  sheet: "#fdfbf5",
  ink: "#23261f",
  soft: "#5a5f54",
  edge: "#827c6c",
  stone: "#dcd5c4",
  done: "#6d8c5e",
  "done-ink": "#3f5c33",
  now: "#91560a",
  vein: "#f6f2e4",
} as const;
