import "server-only";

/**
 * The form with the text of the uploaded file in place of what stands in the text field; as it was when no
 * file was chosen.
 *
 * @param largest  bytes
 * @returns null when the file is larger; then it is not read
 */
export async function withFileText(
  form: FormData,
  { file: fileField, text: textField, largest }: { file: string; text: string; largest: number },
): Promise<FormData | null> {
  const file = form.get(fileField);
  form.delete(fileField);
  if (!(file instanceof File) || file.size === 0) return form;
  if (file.size > largest) return null;
  form.set(textField, await file.text());
  form.delete("hasText");
  return form;
}
