/** An address in the parts by which rules about hosts are written. */
export type LinkAddress = {
  /** Lower case, without "www."; with a port that is not the usual one, so that it is no known site's. */
  readonly host: string;
  /** Non-empty parts of the path, decoded where they can be shown safely. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Without "#". */
  readonly fragment: string;
};

/** Takes an address apart that `parseLink` has accepted; null for anything that is no address. */
export function readLinkAddress(url: string): LinkAddress | null {
  if (!URL.canParse(url)) return null;
  const { hostname, port, pathname, searchParams, hash } = new URL(url);
  const name = hostname.replace(/^www\./, "").replace(/\.$/, "");
  return {
    host: port === "" ? name : `${name}:${port}`,
    path: pathname.split("/").filter(Boolean).map(decodePart),
    query: searchParams,
    fragment: hash.slice(1),
  };
}

/** Whether the address is on this host or on one below it ("name.substack.com"). */
export function isOnHost(address: LinkAddress, host: string): boolean {
  return address.host === host || address.host.endsWith(`.${host}`);
}

/**
 * Left encoded when it is broken, holds control, invisible or direction-changing characters or odd blanks, or would
 * look like another address: a slash in a name is not the end of the name.
 */
function decodePart(part: string): string {
  const decoded = part.replace(/(?:%[0-9a-f]{2})+/gi, decodeBytes);
  return /[\p{C}\uFFFD/\\?#]|(?! )\p{Z}/u.test(decoded) ? part : decoded;
}

function decodeBytes(encoded: string): string {
  const bytes = encoded
    .slice(1)
    .split("%")
    .map((byte) => Number.parseInt(byte, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
