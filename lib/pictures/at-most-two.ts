const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Opens at most two pictures at once in this process: each may take 100 MB while it is open. */
export async function atMostTwo<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The place is handed on, so that nobody who comes now gets it first.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
