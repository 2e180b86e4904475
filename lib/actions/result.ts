/** Why an action did not do what was asked. Codes travel; the component looks up the sentence. */
export type ActionError =
  | "signedOut"
  | "invalidInput"
  | "notFound"
  | "conflict"
  | "limited"
  | "wrongOrigin"
  | "storageFull"
  | "unavailable"
  | "unexpected"
  | "unreachable"
  | "refused";

/** Field name → error code of the schema or the rule that refused it. */
export type FieldErrors = Readonly<Record<string, string>>;

export type ActionResult<Value = null> =
  | { ok: true; value: Value }
  | { ok: false; error: ActionError; fields: FieldErrors; retryAfter?: number };

export function succeed(): ActionResult<null>;
export function succeed<Value>(value: Value): ActionResult<Value>;
export function succeed<Value>(value?: Value): ActionResult<Value | null> {
  return { ok: true, value: value ?? null };
}

export function fail(error: ActionError, fields: FieldErrors = {}): ActionResult<never> {
  return { ok: false, error, fields };
}

/** One field was refused by a rule that only the server can check. */
export function refuse(field: string, code: string): ActionResult<never> {
  return fail("refused", { [field]: code });
}

/** Too many tries; seconds to wait. */
export function limited(retryAfter: number): ActionResult<never> {
  return { ok: false, error: "limited", fields: {}, retryAfter };
}

/**
 * What a form shows: nothing yet, done, or why not, together with everything that was typed (never passwords),
 * so that a refused form comes back full, with or without JavaScript.
 */
export type FormState<Value = null> =
  | { status: "idle" }
  | { status: "done"; value: Value }
  | {
      status: "failed";
      error: ActionError;
      fields: FieldErrors;
      values: Readonly<Record<string, string>>;
      retryAfter?: number;
    };

export const idle = { status: "idle" } as const;
