/**
 * Room, in bytes. The pages: the pictures of a whole year in three languages, about 200 of 0.1 MB. The portfolios:
 * those that were asked for lately.
 */
const shelves = { pages: 32_000_000, portfolios: 8_000_000 } as const;

type Shelf = keyof typeof shelves;

type Kept = {
  readonly pictures: Record<Shelf, Map<string, Promise<ArrayBuffer>>>;
  readonly bytes: Record<Shelf, number>;
  last: Promise<unknown>;
};

/** On `globalThis`, because a bundler may give each route a copy of this file. */
const holder = globalThis as { cairnKeptPictures?: Kept };

/**
 * Draws each picture once in a process, one after the other: a picture takes a good part of a second of a core, and
 * anybody may ask for one. What is kept is public and as good as its fingerprint.
 */
export function keepPicture(
  fingerprint: string,
  draw: () => Promise<ArrayBuffer>,
  shelf: Shelf = "pages",
): Promise<ArrayBuffer> {
  holder.cairnKeptPictures ??= {
    pictures: { pages: new Map(), portfolios: new Map() },
    bytes: { pages: 0, portfolios: 0 },
    last: Promise.resolve(),
  };
  const kept = holder.cairnKeptPictures;
  const pictures = kept.pictures[shelf];
  const known = pictures.get(fingerprint);
  if (known) return known;

  const drawing = kept.last.then(draw);
  pictures.set(fingerprint, drawing);
  kept.last = drawing.then(
    (picture) => makeRoom(kept, shelf, picture.byteLength),
    () => pictures.delete(fingerprint),
  );
  return drawing;
}

/** Lets go of all when there is too much: that happens once in a long time. */
function makeRoom(kept: Kept, shelf: Shelf, bytes: number): void {
  kept.bytes[shelf] += bytes;
  if (kept.bytes[shelf] <= shelves[shelf]) return;
  kept.pictures[shelf].clear();
  kept.bytes[shelf] = 0;
}
