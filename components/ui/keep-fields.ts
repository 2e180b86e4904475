import { type FormEvent, startTransition } from "react";

/**
 * An `onSubmit` that sends a form without emptying it: React resets a form after its action, also what was
 * typed while the answer was on its way. Without JavaScript the form's `action` does the same work.
 */
export function keepFields(submit: (form: FormData) => void) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    startTransition(() => submit(fields));
  };
}
