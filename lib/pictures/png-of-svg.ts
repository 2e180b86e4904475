import "server-only";

import sharp from "sharp";

/** Draws a picture that our own code has described. Never for what somebody uploads: SVG is a language of its own. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
