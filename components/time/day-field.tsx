import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { earliestLogDay } from "@/lib/domain/time-log";

type Props = { label: string; today: string; value: string; error: string | undefined };

/** The day on which one worked. */
export function DayField({ label, today, value, error }: Props) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name="on"
          type="date"
          min={earliestLogDay}
          max={today}
          required
          defaultValue={value}
        />
      )}
    </Field>
  );
}
