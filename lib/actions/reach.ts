import type { FormState } from "./result";
import { typedValues } from "./typed-values";

type FormAction<Value> = (
  state: Awaited<FormState<Value>>,
  form: FormData,
) => Promise<FormState<Value>>;

/**
 * A form's action as the browser should call it: a request that never arrived (offline, the server is
 * restarting) comes back as "unreachable" with everything that was typed, instead of breaking the page.
 *
 * While the server renders, it is the action itself, so that the form works without JavaScript.
 *
 * @param onDone called once after each success, before the page shows it
 */
export function reach<Value>(
  action: FormAction<Value>,
  onDone?: (value: Value) => void,
): FormAction<Value> {
  if (typeof window === "undefined") return action;
  return async (state, form) => {
    try {
      const next = await action(state, form);
      if (next.status === "done") onDone?.(next.value);
      return next;
    } catch (error) {
      if (isSignal(error)) throw error;
      return { status: "failed", error: "unreachable", fields: {}, values: typedValues(form) };
    }
  };
}

/** Redirects and "not found" travel as exceptions. */
function isSignal(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");
}
