import "server-only";

import { logFailure } from "@/lib/log";

import { db } from "./client";

/** At most this long after a view its number is in the database. */
const writeEvery = 60_000;

type Views = {
  /** Views that are not written yet, by the hash of their link. */
  counts: Map<string, number>;
  timer: NodeJS.Timeout | null;
  writing: Promise<void>;
  /** Writes all that was counted until now. The server calls it before it ends (server/serve.ts). */
  write: () => Promise<void>;
};

/** On `globalThis`, because a bundler may give each route a copy of this file, and for the server around Next. */
const holder = globalThis as { cairnViews?: Views };

function views(): Views {
  holder.cairnViews ??= {
    counts: new Map(),
    timer: null,
    writing: Promise.resolve(),
    write: writeViews,
  };
  return holder.cairnViews;
}

/** Adds one to the views of a link, in memory: nothing about who looked is known here, and no request waits. */
export function countView(hash: string): void {
  addViews(hash, 1);
}

/** Views of a link that this process has counted and not written. */
export function unwrittenViews(hash: string): number {
  return views().counts.get(hash) ?? 0;
}

/**
 * Adds what was counted to the rows, in one statement; several processes add up. What could not be written waits
 * for the next time. Never throws.
 */
export function writeViews(): Promise<void> {
  const state = views();
  state.writing = state.writing.then(writeOnce);
  return state.writing;
}

async function writeOnce(): Promise<void> {
  const state = views();
  if (state.timer) clearTimeout(state.timer);
  state.timer = null;
  const counted = state.counts;
  if (counted.size === 0) return;
  state.counts = new Map();
  try {
    await db.$executeRaw`
      UPDATE "ShareLink" s SET views = least(s.views::bigint + v.views, 2147483647)::int
      FROM unnest(${[...counted.keys()]}::text[], ${[...counted.values()]}::int[]) AS v(hash, views)
      WHERE s.hash = v.hash`;
  } catch (error) {
    logFailure("The views of unlisted links could not be written yet", error);
    for (const [hash, count] of counted) addViews(hash, count);
  }
}

function addViews(hash: string, count: number): void {
  const state = views();
  state.counts.set(hash, (state.counts.get(hash) ?? 0) + count);
  state.timer ??= setTimeout(() => void writeViews(), writeEvery).unref();
}
