import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

type Props = {
  name: "currentPassword" | "newPassword";
  label: string;
  hint?: string;
  error: string | undefined;
};

/** A password is never handed back: after a refused form it is typed again. */
export function PasswordField({ name, label, hint, error }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type="password"
          autoComplete={name === "newPassword" ? "new-password" : "current-password"}
          required
        />
      )}
    </Field>
  );
}
