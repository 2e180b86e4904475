/** Whether an address is that of an uploaded picture: the owner's, or one below a portfolio. */
export function isUploadPath(pathname: string): boolean {
  return /^\/(?:api\/v1|u\/[^/]+|s\/[^/]+)\/pictures\/[^/]+$/.test(pathname);
}
