/** Whether a key belongs to a field, a menu or a dialog, or to an input method that composes a syllable. */
export function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement)) return false;
  const field = "textarea, select, input:not([type=checkbox]), [role=menu]";
  return target.isContentEditable || target.closest(field) !== null;
}
