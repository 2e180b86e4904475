import "server-only";

let last: Promise<unknown> = Promise.resolve();

/** Heavy work, one piece at a time in this process: ten files at once would take the memory of ten. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
