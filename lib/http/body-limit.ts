/** Bytes: a roadmap of 2 MB (lib/domain/own-roadmap) in a form. Nothing that Cairn takes is larger. */
export const largestBody = 2_252_800;

/** Whether a request says of itself that its body is too large. What lies is stopped while it is read. */
export function isBodyTooLarge(headers: Headers): boolean {
  return Number(headers.get("content-length") ?? 0) > largestBody;
}
