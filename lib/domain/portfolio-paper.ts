import type { PublicEvidence, PublicPortfolio } from "./portfolio";

/** Lines of small print on the two pages, with what keeps blocks whole already taken off. */
const lines = 108;
/** Characters in a line; one of Korean, Japanese or Chinese takes the room of two. */
const wide = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/gu;
const perLine = 84;

/**
 * How many pieces of the list of all evidence have room on two pages of paper, behind what comes before it. The
 * newest are printed; of the others it is said where they are.
 */
export function piecesOnPaper(page: PublicPortfolio): number {
  const { headline, bio, links, pinned, skills, path, groups } = page;
  const before =
    4 +
    linesOf(headline, 60) +
    Math.ceil(links.length / 2) +
    sum(bio.split("\n").map((text) => linesOf(text))) +
    sum(pinned.map(linesOfPinned)) +
    (skills && skills.length > 0 ? 3 + Math.ceil(skills.length / 3) * 1.3 : 0) +
    (path ? 14 : 0);
  let left = lines - before - 3 - groups.length;
  const newest = groups
    .flatMap(({ evidence }) => evidence)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const index = newest.findIndex(({ claim }) => {
    left -= linesOf(claim) + 1.4;
    return left < 0;
  });
  return index === -1 ? newest.length : index;
}

/** 1 for the newest piece of the page. */
export function placeOf({ anchor }: PublicEvidence): number {
  return Number(anchor.replace("evidence-", ""));
}

/** A detail takes three lines at most. */
function linesOfPinned({ claim, myPart, limits, withWhom, picture }: PublicEvidence): number {
  const details = [myPart, limits, withWhom].map((text) => Math.min(3, linesOf(text)));
  return 2.5 + linesOf(claim, 60) * 1.4 + sum(details) + (picture ? 8 : 0);
}

function linesOf(text: string, width: number = perLine): number {
  return Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / width);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
