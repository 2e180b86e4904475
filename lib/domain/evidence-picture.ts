/** Bytes of a file that may be uploaded: 2 MB. */
export const largestPictureFile = 2 * 1024 * 1024;

/** Bytes of stored pictures that one learner may have, those of evidence in the bin included: 20 MB. */
export const pictureQuota = 20 * 1024 * 1024;

/** Pixels of an uploaded picture. Opened up they take 100 MB of memory, whatever the file's own size. */
export const mostPixels = 25_000_000;

/** Pixels of the longer side of a stored picture; smaller ones stay as they are. */
export const longestSide = 1600;

/** Characters that say what a picture shows. */
export const longestAlt = 300;

/** Why a file cannot become a picture. */
export type PictureProblem =
  | "pictureEmpty"
  | "pictureTooLarge"
  | "pictureType"
  | "picturePixels"
  | "pictureBroken";

/** A picture as it is stored: WebP, without anything but pixels. */
export type PreparedPicture = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** The size at which a picture is shown within a box: smaller ones stay as they are. */
export function fitInto(
  { width, height }: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, box.width / width, box.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

export type PictureType = "png" | "jpeg" | "webp";

/**
 * What a file is by its first bytes. Its name and the type that a browser sends are only what somebody says it
 * is. Null for anything else, such as SVG, GIF and HTML.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  const isRiff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  return isRiff && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]) ? "webp" : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
