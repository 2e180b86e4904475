/** An address in the parts by which rules about hosts are written. */
export type LinkAddress = {
  /** Lower case, without "www.". */
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
  const { hostname, pathname, searchParams, hash } = new URL(url);
  return {
    host: hostname.replace(/^www\./, "").replace(/\.$/, ""),
    path: pathname.split("/").filter(Boolean).map(decodePart),
    query: searchParams,
    fragment: hash.slice(1),
  };
}

/** Whether the address is on this host or on one below it ("name.substack.com"). */
export function isOnHost(address: LinkAddress, host: string): boolean {
  return address.host === host || address.host.endsWith(`.${host}`);
}

/** Left encoded when it is broken or holds control, invisible or direction-changing characters. */
function decodePart(part: string): string {
  const decoded = part.replace(/(?:%[0-9a-f]{2})+/gi, decodeBytes);
  return /[\p{C}\uFFFD]/u.test(decoded) ? part : decoded;
}

function decodeBytes(encoded: string): string {
  const bytes = encoded
    .slice(1)
    .split("%")
    .map((byte) => Number.parseInt(byte, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
