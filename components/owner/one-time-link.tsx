import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

type Props = { label: string; address: string; hint: string };

/** A secret address, shown once: in a field, to be selected and copied with or without a script. */
export function OneTimeLink({ label, address, hint }: Props) {
  return (
    <div role="status" className="max-w-xl">
      <Field label={label} hint={hint}>
        {(control) => <TextInput {...control} readOnly value={address} />}
      </Field>
    </div>
  );
}
