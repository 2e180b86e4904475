/** Room for the pictures of a whole year in three languages, about 200 of 0.1 MB. */
const maxBytes = 32_000_000;

type Kept = {
  readonly pictures: Map<string, Promise<ArrayBuffer>>;
  last: Promise<unknown>;
  bytes: number;
};

/** On `globalThis`, because a bundler may give each route a copy of this file. */
const holder = globalThis as { cairnPictures?: Kept };

/**
 * Draws each picture once in a process, one after the other: a picture takes a good part of a second of a core, and
 * anybody may ask for one. What is kept is public and as good as its fingerprint.
 */
export function keepPicture(
  fingerprint: string,
  draw: () => Promise<ArrayBuffer>,
): Promise<ArrayBuffer> {
  holder.cairnPictures ??= { pictures: new Map(), last: Promise.resolve(), bytes: 0 };
  const kept = holder.cairnPictures;
  const known = kept.pictures.get(fingerprint);
  if (known) return known;

  const drawing = kept.last.then(draw);
  kept.pictures.set(fingerprint, drawing);
  kept.last = drawing.then(
    (picture) => makeRoom(kept, picture.byteLength),
    () => kept.pictures.delete(fingerprint),
  );
  return drawing;
}

/** Lets go of all when there is too much: that happens once in a long time, when the roadmap has changed. */
function makeRoom(kept: Kept, bytes: number): void {
  kept.bytes += bytes;
  if (kept.bytes <= maxBytes) return;
  kept.pictures.clear();
  kept.bytes = 0;
}
