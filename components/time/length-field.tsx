import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

type Props = { label: string; hint: string; value: string; error: string | undefined };

/** A length of time, written as one likes. */
export function LengthField({ label, hint, value, error }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <TextInput {...control} name="length" autoComplete="off" defaultValue={value} />
      )}
    </Field>
  );
}
