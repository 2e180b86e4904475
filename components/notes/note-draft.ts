/** Drafts belong to a user and a subject, so that people who share a browser do not see each other's. */
export function noteDraftKey(userKey: string, kind: string, key: string): string {
  return `cairn:note:${userKey}:${kind}:${key}`;
}
