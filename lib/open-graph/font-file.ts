import { inflateSync } from "node:zlib";

/** A font file, and what has to be known of it to set a line without asking the drawing library. */
export type FontFile = {
  readonly data: Buffer;
  /** How far a character moves the pen, in ems; null when the font does not have it. */
  advanceOf(codePoint: number): number | null;
};

/**
 * Reads the characters and widths of a WOFF 1.0 file (W3C, "WOFF File Format 1.0"; OpenType `cmap`, `hmtx`).
 *
 * @throws Error when the file is something else, such as `.woff2`, which the drawing library cannot read either
 */
export function readFontFile(data: Buffer): FontFile {
  if (data.toString("latin1", 0, 4) !== "wOFF") throw new Error("The font is not a WOFF 1.0 file.");
  const table = (tag: string) => tableOf(data, tag);
  const unitsPerEm = table("head").readUInt16BE(18);
  const glyphs = glyphsOf(table("cmap"));
  const widths = table("hmtx");
  // Glyphs beyond the last entry are as wide as it.
  const lastWidth = table("hhea").readUInt16BE(34) - 1;

  return {
    data,
    advanceOf(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return null;
      return widths.readUInt16BE(Math.min(glyph, lastWidth) * 4) / unitsPerEm;
    },
  };
}

const [headerBytes, entryBytes] = [44, 20];

function tableOf(data: Buffer, tag: string): Buffer {
  const count = data.readUInt16BE(12);
  for (let at = headerBytes; at < headerBytes + count * entryBytes; at += entryBytes) {
    if (data.toString("latin1", at, at + 4) !== tag) continue;
    const [start, packed, full] = [4, 8, 12].map((step) => data.readUInt32BE(at + step));
    if (start === undefined || packed === undefined || full === undefined) break;
    const bytes = data.subarray(start, start + packed);
    return packed < full ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Glyph numbers by code point: those of all Unicode, or, where that is all there is, of its first plane. */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const count = cmap.readUInt16BE(2);
  const tables = Array.from({ length: count }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const whole = tables.find((table) => table.readUInt16BE(0) === 12);
  if (whole) return glyphsOfGroups(whole);
  const plane = tables.find((table) => table.readUInt16BE(0) === 4);
  if (plane) return glyphsOfSegments(plane);
  throw new Error("The font has no character table that is understood.");
}

/** Format 12: groups of consecutive characters and glyphs. */
function glyphsOfGroups(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const end = 16 + table.readUInt32BE(12) * 12;
  for (let at = 16; at < end; at += 12) {
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    for (let code = first; code <= last; code++) {
      glyphs.set(code, table.readUInt32BE(at + 8) + code - first);
    }
  }
  return glyphs;
}

/** Format 4: segments, each with a distance to its glyphs or a list of them. */
function glyphsOfSegments(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const bytes = table.readUInt16BE(6);
  for (let at = 14; at < 14 + bytes; at += 2) {
    const [last, first] = [table.readUInt16BE(at), table.readUInt16BE(at + bytes + 2)];
    const distance = table.readUInt16BE(at + 2 * bytes + 2);
    const listAt = at + 3 * bytes + 2;
    const list = table.readUInt16BE(listAt);
    // The last segment, for U+FFFF, only ends the table.
    for (let code = first; code <= last && code < 0xff_ff; code++) {
      const listed = list && table.readUInt16BE(listAt + list + 2 * (code - first));
      const glyph = list === 0 || listed !== 0 ? (listed || code) + distance : 0;
      if (glyph % 0x1_00_00 !== 0) glyphs.set(code, glyph % 0x1_00_00);
    }
  }
  return glyphs;
}
