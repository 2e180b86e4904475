import { createServer } from "node:net";

import { codeOf } from "./write-once";

/**
 * Refuses to go on when the port is taken, before anything is built or started.
 * @throws Error with a sentence for the person at the terminal
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  // A browser tries both for "localhost", and the other one may belong to another program.
  const hosts = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  for (const name of hosts) {
    const code = await tryToListen(name, port);
    if (code === "EADDRINUSE") {
      throw new Error(
        `Port ${port} is already in use by another program. Stop it or set PORT to another number.`,
      );
    }
    if (code === "EACCES") {
      throw new Error(
        `Port ${port} needs more rights than you have. Set PORT to a number above 1023.`,
      );
    }
    if (host !== "localhost" && code !== "") {
      throw new Error(
        `HOST ${host} is no address of this computer. Set HOST to localhost or 0.0.0.0.`,
      );
    }
  }
}

/** @returns the code of the error, or an empty text when the port is free */
async function tryToListen(host: string, port: number): Promise<string> {
  const server = createServer();
  return new Promise((done) => {
    server.once("error", (error) => done(codeOf(error)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done("")));
  });
}
