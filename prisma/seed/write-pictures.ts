import { randomUUID } from "node:crypto";

import type { Connection } from "@/lib/data/client";
import type { PreparedPicture } from "@/lib/domain/evidence-picture";
import { pngOfSvg } from "@/lib/pictures/png-of-svg";
import { preparePicture } from "@/lib/pictures/prepare-picture";

import { demoPlots } from "./demo-plots";

export type DemoPicture = PreparedPicture & { readonly name: string; readonly alt: string };

/** The demo's pictures, drawn by code and prepared like every upload. Takes a moment: before the transaction. */
export async function drawPictures(): Promise<readonly DemoPicture[]> {
  return Promise.all(
    Object.entries(demoPlots).map(async ([name, { svg, alt }]) => {
      const prepared = await preparePicture(await pngOfSvg(svg));
      if (!prepared.ok) throw new Error(`The demo's picture ${name}: ${prepared.problem}`);
      return { ...prepared.picture, name, alt };
    }),
  );
}

/** @param evidenceIds  name in the facts → id */
export async function writePictures(
  tx: Connection,
  evidenceIds: ReadonlyMap<string, string>,
  pictures: readonly DemoPicture[],
): Promise<void> {
  for (const { name, bytes, width, height, alt } of pictures) {
    const evidenceId = evidenceIds.get(name);
    if (!evidenceId) throw new Error(`The demo has no evidence ${name}.`);
    await tx.evidencePicture.create({
      data: {
        ...{ id: randomUUID(), evidenceId, width, height, alt },
        ...{ bytes: new Uint8Array(bytes), size: bytes.length },
      },
      select: { id: true },
    });
  }
}
