/** Whether the text is an id as the database writes them, in small letters; nothing else belongs to anybody. */
export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
