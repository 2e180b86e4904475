export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Asked each time, inside the `try`: where a browser forbids storage, even naming it throws. */
type Where = () => DraftStore;

/** The value kept under a key; null when there is none, it cannot be read, or nothing may be kept here. */
export function readDraft(where: Where, key: string): unknown {
  try {
    return JSON.parse(where().getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a draft if the browser lets us: a second net, what is typed stays in its field in any case. */
export function keepDraft(where: Where, key: string, draft: unknown): void {
  try {
    where().setItem(key, JSON.stringify(draft));
  } catch {
    // Full or forbidden: nothing more can be done here, and nothing is lost yet.
  }
}

export function dropDraft(where: Where, key: string): void {
  try {
    where().removeItem(key);
  } catch {
    // Nothing was kept there then.
  }
}
