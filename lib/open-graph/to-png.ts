import { ImageResponse } from "next/og";
import type { ReactElement } from "react";

import { cardSize } from "./card";
import type { FontSet } from "./fonts";

/**
 * Draws an element with the library that comes with Next. It understands flex boxes, a part of CSS in `style`, and
 * `<svg>`; all text must have gone through `clean` of the same fonts.
 */
export async function toPng(
  element: ReactElement,
  { fonts }: Pick<FontSet, "fonts">,
): Promise<ArrayBuffer> {
  const drawing = new ImageResponse(element, { ...cardSize, fonts });
  // To the end, so that a failure is thrown here and not in the middle of an answer.
  return drawing.arrayBuffer();
}
