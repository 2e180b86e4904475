import type { IncomingMessage, Server } from "node:http";

/**
 * Takes the percent signs out of an address that cannot be decoded, before Next sees it: Next answers those with
 * pages of its own, and nothing that names nothing should look different from any other (CONTRACT, Errors).
 */
export function mendAddresses(server: Server): void {
  server.prependListener("request", (request: IncomingMessage) => {
    request.url = mended(request.url ?? "/");
  });
}

/** The same address, or one without percent signs when its path cannot be decoded. */
export function mended(url: string): string {
  const [path = "", ...query] = url.split("?");
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll("%", "-"), ...query].join("?");
  }
}
