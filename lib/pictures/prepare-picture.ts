import "server-only";

import sharp from "sharp";

import {
  largestPictureFile,
  longestSide,
  mostPixels,
  type PictureProblem,
  type PreparedPicture,
  pictureTypeOf,
} from "@/lib/domain/evidence-picture";

import { atMostTwo } from "./at-most-two";

// Every picture comes once: a cache would only hold memory. One thread each leaves the pages a processor.
sharp.cache(false);
sharp.concurrency(1);

export type Prepared =
  | { readonly ok: true; readonly picture: PreparedPicture }
  | { readonly ok: false; readonly problem: PictureProblem };

/**
 * Draws an uploaded picture anew as WebP (decision 0070): turned as its camera says, at most 1600 pixels wide and
 * high, the first frame only, in sRGB. Nothing but pixels is taken over: no place, no date, no comment, no profile
 * and nothing that hides behind the end of the picture.
 */
export async function preparePicture(file: Uint8Array): Promise<Prepared> {
  if (file.length === 0) return refuse("pictureEmpty");
  if (file.length > largestPictureFile) return refuse("pictureTooLarge");
  const type = pictureTypeOf(file);
  if (type === null) return refuse("pictureType");
  return atMostTwo(() => draw(file, type));
}

async function draw(file: Uint8Array, type: string): Promise<Prepared> {
  try {
    // Our own limit is asked first, so that it can be told apart from a file that is broken.
    const source = sharp(file, { limitInputPixels: mostPixels, failOn: "error", pages: 1 });
    const { width, height, format } = await sharp(file, { limitInputPixels: false }).metadata();
    if (format !== type) return refuse("pictureType");
    if (width * height > mostPixels) return refuse("picturePixels");

    const { data, info } = await source
      .timeout({ seconds: 10 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, picture: { bytes: data, width: info.width, height: info.height } };
  } catch {
    return refuse("pictureBroken");
  }
}

function refuse(problem: PictureProblem): Prepared {
  return { ok: false, problem };
}
