import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { largestPictureFile, longestSide, pictureTypeOf } from "@/lib/domain/evidence-picture";
import { atMostTwo } from "@/lib/pictures/at-most-two";
import { preparePicture } from "@/lib/pictures/prepare-picture";
import { pngChunk, whitePng } from "@/tests/support/png";

const marker = "MARKER-in-a-picture";

const drawing = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: "#2a6" } });

const prepared = async (file: Uint8Array) => {
  const result = await preparePicture(file);
  if (!result.ok) throw new Error(result.problem);
  return result.picture;
};

const problemOf = async (file: Uint8Array) => {
  const result = await preparePicture(file);
  return result.ok ? null : result.problem;
};

const contains = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);

describe("preparePicture", () => {
  it.each(["png", "jpeg", "webp"] as const)("draws a %s anew as WebP of its size", async (type) => {
    const { bytes, width, height } = await prepared(await drawing().toFormat(type).toBuffer());
    expect([width, height, pictureTypeOf(bytes)]).toEqual([64, 48, "webp"]);
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: "webp" });
  });

  it("makes a large one smaller, and turns it as the camera says", async () => {
    const large = await prepared(await drawing(4000, 1000).jpeg().toBuffer());
    expect([large.width, large.height]).toEqual([longestSide, 400]);
    const turned = await drawing().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await prepared(turned)).toMatchObject({ width: 48, height: 64 });
  });

  it("keeps nothing of a photo but its pixels: no place, camera, date, profile or other text", async () => {
    const photo = await drawing()
      .withExif({
        IFD0: { Copyright: marker, Make: marker, DateTime: "2026:05:03 10:00:00" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${marker}</note></x:xmpmeta>`)
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    expect([contains(photo, marker), contains(photo, "Exif")]).toEqual([true, true]);

    const { bytes } = await prepared(photo);
    const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    for (const text of [marker, "Exif", "EXIF", "ICCP", "XMP"]) {
      expect(contains(bytes, text)).toBe(false);
    }
  });

  it("drops what hides in text chunks and behind the end of a file that is two things at once", async () => {
    const text = pngChunk("tEXt", Buffer.from(`Comment\0<script>${marker}</script>`));
    const polyglot = Buffer.concat([
      whitePng(64, 48, text),
      Buffer.from(`<html><script>alert("${marker}")</script>`),
    ]);
    const { bytes } = await prepared(polyglot);
    expect([contains(bytes, marker), contains(bytes, "<script")]).toEqual([false, false]);

    const zip = Buffer.concat([await drawing().jpeg().toBuffer(), Buffer.from(`PK${marker}`)]);
    expect(contains((await prepared(zip)).bytes, marker)).toBe(false);
  });

  it("takes the first frame of one that moves", async () => {
    const frames = await sharp(
      await Promise.all(["#f00", "#00f"].map((background) => frame(background))),
      { join: { animated: true } },
    )
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);

    const { bytes, width, height } = await prepared(frames);
    expect([width, height, (await sharp(bytes).metadata()).pages ?? 1]).toEqual([20, 10, 1]);
    const { dominant } = await sharp(bytes).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it("refuses 200 million pixels by what the file says, before any memory is taken for them", async () => {
    const honest = whitePng(20_000, 10_000);
    expect(honest.length).toBeLessThan(60_000);
    const before = process.memoryUsage().rss;
    expect(await problemOf(honest)).toBe("picturePixels");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(await problemOf(await drawing(5001, 5000).png().toBuffer())).toBe("picturePixels");
  });

  it("says what is wrong with everything else", async () => {
    const png = await sharp({
      create: {
        ...{ width: 200, height: 200, channels: 3, background: "#fff" },
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const jpeg = await sharp(png).jpeg().toBuffer();
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>`;
    const gif = await drawing().gif().toBuffer();

    const said = await Promise.all(
      [
        new Uint8Array(),
        Buffer.alloc(largestPictureFile + 1),
        Buffer.from(svg),
        Buffer.from(`<?xml version="1.0"?>${svg}`),
        gif,
        Buffer.from("<!doctype html><title>a picture</title>"),
        png.subarray(0, png.length / 2),
        jpeg.subarray(0, jpeg.length / 2),
        png.subarray(0, 8),
        Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), gif]),
        Buffer.from("RIFF\x04\x00\x00\x00WEBP", "latin1"),
      ].map(problemOf),
    );
    expect(said).toEqual([
      ...["pictureEmpty", "pictureTooLarge", "pictureType", "pictureType", "pictureType"],
      ...["pictureType", "pictureBroken", "pictureBroken", "pictureBroken", "pictureBroken"],
      "pictureBroken",
    ]);
  });
});

function frame(background: string): Promise<Buffer> {
  return sharp({ create: { width: 20, height: 10, channels: 3, background } })
    .png()
    .toBuffer();
}

describe("atMostTwo", () => {
  it("lets two in at once, the others in order, also after one that fails", async () => {
    const [started, open]: [number[], (() => void)[]] = [[], []];
    const works = Array.from({ length: 5 }, (_, index) =>
      atMostTwo(async () => {
        started.push(index);
        await new Promise<void>((resolve) => open.push(resolve));
        if (index === 1) throw new Error("broken");
        return index;
      }),
    );
    const results = Promise.allSettled(works);
    for (const expected of [
      [0, 1],
      [0, 1, 2],
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4],
    ]) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(started).toEqual(expected);
      open.splice(expected.length === 2 ? 1 : 0, 1)[0]?.();
    }
    await new Promise((resolve) => setImmediate(resolve));
    for (const finish of open) finish();
    const values = await results;
    expect(values.map(({ status }) => status === "fulfilled")).toEqual([
      ...[true, false, true, true, true],
    ]);
  });
});
