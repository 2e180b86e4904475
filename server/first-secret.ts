import { join } from "node:path";

import { newSecret, writeOnce } from "./write-once";

/** The secret that signs cookies: made once per data directory, whoever comes first. */
export function readSecret(dataDir: string): string {
  return writeOnce(join(dataDir, "secret"), newSecret);
}
