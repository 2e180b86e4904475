import type { IncomingHttpHeaders, IncomingMessage, Server } from "node:http";
import { BlockList, isIP } from "node:net";

/** The header in which the app finds the asker's address (lib/auth/network-address.ts). */
const addressHeader = "x-cairn-address";

/**
 * Writes the asker's network address into every request before Next sees it, over anything that the asker
 * wrote there. What proxies forward is believed only from an address of `trusted` (TRUST, 7).
 *
 * @param trusted addresses and ranges separated by commas, as in TRUSTED_PROXY
 */
export function markAddresses(server: Server, trusted: string | undefined): void {
  const proxies = toBlockList(trusted ?? "");
  server.prependListener("request", (request: IncomingMessage) => {
    const peer = plainAddress(request.socket.remoteAddress ?? "");
    request.headers[addressHeader] = askerOf(peer, request.headers, proxies);
  });
}

/** The peer itself, or, when it is a trusted proxy, the last forwarded address that is not one. */
export function askerOf(peer: string, headers: IncomingHttpHeaders, proxies: BlockList): string {
  if (!contains(proxies, peer)) return peer;
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => plainAddress(part.trim()))
    .filter((part) => isIP(part) !== 0);
  return forwarded.findLast((address) => !contains(proxies, address)) ?? forwarded[0] ?? peer;
}

/** @throws Error with a sentence when a part is neither an address nor a range */
export function toBlockList(ranges: string): BlockList {
  const list = new BlockList();
  for (const range of ranges.split(",").map((part) => part.trim())) {
    if (range !== "") add(list, range);
  }
  return list;
}

function add(list: BlockList, range: string): void {
  const [address = "", prefix] = range.split("/");
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : Number(prefix);
  if (version === 0 || !Number.isInteger(length) || length < 0 || length > bits) {
    throw new Error(`TRUSTED_PROXY takes IP addresses and ranges; "${range}" is neither.`);
  }
  list.addSubnet(address, length, version === 4 ? "ipv4" : "ipv6");
}

function contains(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? "ipv4" : "ipv6");
}

/** `::ffff:10.0.0.1`, as dual-stack sockets write it, is 10.0.0.1. */
function plainAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? address;
}
