/** Fills the demo's own database with a learner and a year of data, and says how to sign in. */
export async function prepareDemo(): Promise<void> {
  throw new Error("The demo is not built yet.");
}
