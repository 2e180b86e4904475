import { Field } from "@/components/ui/field";
import { fill, type Words } from "@/lib/i18n/words";

type Props = {
  /** Bytes. */
  largest: number;
  words: Words["roadmaps"]["form"];
  /** The file whose text stands in the text field now. */
  loadedName: string | null;
  onText: (text: string, name: string) => void;
  onTooLarge: () => void;
};

/**
 * Puts the text of the chosen file into the text field, where it can be corrected, and forgets the file: a text
 * and a file would be two answers. Without JavaScript the file is sent as it is.
 */
export function FileField({ largest, words, loadedName, onText, onTooLarge }: Props) {
  async function takeFile(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > largest) onTooLarge();
    else onText(await file.text(), file.name);
    input.value = "";
  }

  return (
    <div className="grid gap-1">
      <Field label={words.file} hint={words.fileHint}>
        {(control) => (
          <input
            {...control}
            type="file"
            name="file"
            accept=".yaml,.yml,.json,text/yaml,application/yaml"
            onChange={({ currentTarget }) => takeFile(currentTarget)}
            className="min-h-11 max-w-full py-1.5 text-[0.95rem] file:mr-3 file:min-h-8 file:rounded-lg file:border file:border-edge file:bg-transparent file:px-3 file:text-ink"
          />
        )}
      </Field>
      <p role="status" className="text-sm text-soft empty:hidden">
        {loadedName ? fill(words.loaded, { name: loadedName }) : null}
      </p>
    </div>
  );
}
