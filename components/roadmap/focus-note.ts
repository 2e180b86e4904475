/** Opens what a task's row hides and goes to the note in it. @returns false when there is none on this page */
export function focusNote(row: Element | null): boolean {
  const field = row?.querySelector("textarea");
  const details = field?.closest("details");
  if (!field || !details) return false;
  details.open = true;
  field.focus();
  return true;
}
