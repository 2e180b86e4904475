import { strToU8, type Zippable, zipSync } from "fflate";

export type SiteFile = {
  /** Inside the zip: parts of plain letters with slashes between them. */
  readonly path: string;
  readonly content: string | Uint8Array;
};

/** Made smaller already. */
const packed = /\.(?:webp|png)$/;

/** Packs files into a zip. The same files in the same order give the same bytes, whenever and wherever. */
export function zipFiles(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  // The first day that a zip can tell. It holds times of the wall clock: the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1);
  for (const { path, content } of files) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    entries[path] = [bytes, { level: packed.test(path) ? 0 : 6, mtime }];
  }
  return zipSync(entries);
}
