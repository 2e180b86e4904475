import "server-only";

/** Set by the server from the socket (or, behind a configured proxy, from what that proxy forwards). */
const addressHeader = "x-cairn-address";

/** The network address of the asker, for limits; never stored as it is. */
export function networkAddress(headers: Headers): string {
  return headers.get(addressHeader) ?? "unknown";
}
