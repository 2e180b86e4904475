import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Place = { HOST: string; PORT: number; APP_URL?: string | undefined };

const local = ["localhost", "127.0.0.1", "::1"];
const everywhere = ["0.0.0.0", "::"];

/** The address to print and to put into links: APP_URL, else where the server listens. No slash at the end. */
export function publicAddress({ HOST, PORT, APP_URL }: Place): string {
  if (APP_URL) return APP_URL;
  return local.includes(HOST) || everywhere.includes(HOST)
    ? `http://localhost:${PORT}`
    : `http://${bracket(HOST)}:${PORT}`;
}

/** Where this computer itself reaches the server. */
export function localAddress({ HOST, PORT }: Place): string {
  if (HOST === "0.0.0.0") return `http://127.0.0.1:${PORT}`;
  return `http://${HOST === "::" ? "[::1]" : bracket(HOST)}:${PORT}`;
}

/** Whether other computers can reach the server, as far as the settings say (RULES.md, Accounts). */
export function isReachableFromElsewhere({ HOST, APP_URL }: Place): boolean {
  return APP_URL !== undefined || !local.includes(HOST);
}

/** Notes the address for `npm run account`, which prints links and runs in another terminal. */
export function rememberAddress(dataDir: string, address: string): void {
  writeFileSync(join(dataDir, "address"), address, { mode: 0o600 });
}

export function recallAddress(dataDir: string): string | null {
  const path = join(dataDir, "address");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function bracket(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
