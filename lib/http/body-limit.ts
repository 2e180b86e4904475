/**
 * Bytes. Nothing that Cairn takes is larger than a roadmap or a picture of 2 MB in a form; twice that is received,
 * so that the form can say beside the field that a file is too large.
 */
export const largestBody = 4_194_304;

/** Whether a request says of itself that its body is too large. What lies is stopped while it is read. */
export function isBodyTooLarge(headers: Headers): boolean {
  return Number(headers.get("content-length") ?? 0) > largestBody;
}
