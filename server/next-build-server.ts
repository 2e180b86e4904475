import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import { mendAddresses } from "./mend-address";
import { markAddresses } from "./network-address";
import { beforeExit } from "./shutdown";

/** How long requests may take to finish when we are told to end. */
const finishWithin = 8000;

/** Runs Next's own build in this process. Returns when it has been told to listen. */
export async function runNext(
  root: string,
  { HOST, PORT, TRUSTED_PROXY }: { HOST: string; PORT: number; TRUSTED_PROXY?: string | undefined },
): Promise<void> {
  const standalone = join(root, ".next/standalone");
  Object.assign(process.env, {
    NODE_ENV: "production",
    PORT: String(PORT),
    // It must be a name: with an address, the rewrites of next-intl run in a circle.
    HOSTNAME: "localhost",
    // We end it ourselves, in order.
    NEXT_MANUAL_SIG_HANDLE: "1",
    // Above that of a proxy in front, which must be the first to close.
    KEEP_ALIVE_TIMEOUT: process.env.KEEP_ALIVE_TIMEOUT ?? "75000",
  });
  const server = catchServer(HOST, PORT);
  void server.then((caught) => {
    markAddresses(caught, TRUSTED_PROXY);
    mendAddresses(caught);
  });
  await import(pathToFileURL(join(standalone, "server.js")).href);
  beforeExit(async () => finish(await server));
}

/**
 * Gets hold of the HTTP server that Next makes and keeps to itself, so that we can close it in order, and
 * lets it listen on HOST, whose name Next would also use for its routing.
 */
function catchServer(host: string, port: number): Promise<Server> {
  const listen = NetServer.prototype.listen;
  return new Promise((done) => {
    NetServer.prototype.listen = function (this: NetServer, ...args: unknown[]) {
      if (args[0] !== port) return Reflect.apply(listen, this, args);
      NetServer.prototype.listen = listen;
      done(this as Server);
      return Reflect.apply(listen, this, [port, host, ...args.slice(2)]);
    };
  });
}

/** Takes no more requests and waits for those that are being answered. */
async function finish(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  // A connection that has just become idle would otherwise stay open until its keep-alive ends.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, sleep(finishWithin)]);
  clearInterval(idle);
  server.closeAllConnections();
}
