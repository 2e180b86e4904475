import { Field } from "./field";
import { Select } from "./select";

type Props = {
  name: string;
  label: string;
  /** The first choice, which narrows nothing. */
  any: string;
  /** Value and text of each. */
  options: readonly (readonly string[])[];
  chosen: string | undefined;
};

/** One way to narrow a list, in a form that asks for it by its address. */
export function FilterSelect({ name, label, any, options, chosen }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={chosen}>
          <option value="">{any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
