import "server-only";

type Bucket = { left: number; at: number };

/**
 * Budgets in memory, one per key: `burst` at once, and `perSecond` for ever. Losing them at a restart costs
 * nothing, and keeping them costs no statement (TRUST, 2).
 *
 * @returns takes one from the budget of a key at `now` (milliseconds): 0 when it may go on, else the seconds to wait
 */
export function makeBuckets({ burst, perSecond }: { burst: number; perSecond: number }) {
  const buckets = new Map<string, Bucket>();
  const leftIn = (bucket: Bucket, now: number) =>
    Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);

  return function take(key: string, now: number = Date.now()): number {
    if (buckets.size > 10_000) {
      for (const [id, bucket] of buckets) if (leftIn(bucket, now) >= burst) buckets.delete(id);
    }
    const left = leftIn(buckets.get(key) ?? { left: burst, at: now }, now);
    buckets.set(key, { left: Math.max(0, left - 1), at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
