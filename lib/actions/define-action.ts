import "server-only";

import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";

import { isSameOrigin } from "@/lib/auth/same-origin";
import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { takeWrite } from "@/lib/auth/write-budget";
import { classifyFailure } from "@/lib/data/failure";
import { logFailure } from "@/lib/log";

import { type ActionResult, type FormState, fail } from "./result";
import { typedValues } from "./typed-values";

type Run<Schema extends z.ZodType, Value> = (
  input: z.output<Schema>,
  user: CurrentUser,
) => Promise<ActionResult<Value>>;

/**
 * Wraps a write of a signed-in learner, so that none can forget the gate: same origin, session row, budget,
 * schema, then `run` with parsed input and a proven user. Failures come back as values.
 */
export function defineAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: Run<Schema, Value>,
) {
  return async function action(input: z.input<Schema>): Promise<ActionResult<Value>> {
    return guarded(() => asUser(schema, input, run));
  };
}

/** The same for `<form action>`: takes the fields of a form, and hands back what was typed when it is refused. */
export function defineFormAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: Run<Schema, Value>,
) {
  return async function action(_: FormState<Value>, form: FormData): Promise<FormState<Value>> {
    const result = await guarded(() => asUser(schema, fieldsOf(form), run));
    return toFormState(result, form);
  };
}

/** A form that is used signed out: sign-up, sign-in, reset. `run` has to limit itself. */
export function definePublicFormAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<ActionResult<Value>>,
) {
  return async function action(_: FormState<Value>, form: FormData): Promise<FormState<Value>> {
    const result = await guarded(async () => {
      const parsed = schema.safeParse(fieldsOf(form));
      return parsed.success ? run(parsed.data) : invalid(parsed.error);
    });
    return toFormState(result, form);
  };
}

async function asUser<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  run: Run<Schema, Value>,
): Promise<ActionResult<Value>> {
  const user = await currentUser();
  if (!user) return fail("signedOut");
  const wait = takeWrite(user.id);
  if (wait > 0) return { ok: false, error: "limited", fields: {}, retryAfter: wait };

  const parsed = schema.safeParse(input);
  return parsed.success ? run(parsed.data, user) : invalid(parsed.error);
}

async function guarded<Value>(
  work: () => Promise<ActionResult<Value>>,
): Promise<ActionResult<Value>> {
  try {
    if (!isSameOrigin(await headers())) return fail("wrongOrigin");
    return await work();
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() travel as exceptions
    logFailure("A server action failed", error);
    const kind = classifyFailure(error);
    if (kind === "storageFull") return fail("storageFull");
    return fail(kind === "databaseGone" ? "unavailable" : "unexpected");
  }
}

function invalid(error: z.ZodError): ActionResult<never> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] ??= issue.message;
  }
  return fail("invalidInput", fields);
}

/** Fields by name; a name that comes several times (or ends in []) becomes a list. React's own fields are left out. */
function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    if (name.endsWith("[]")) fields[name.slice(0, -2)] = values;
    else fields[name] = values.at(-1) ?? "";
  }
  return fields;
}

function toFormState<Value>(result: ActionResult<Value>, form: FormData): FormState<Value> {
  if (result.ok) return { status: "done", value: result.value };
  const { ok: _, ...failure } = result;
  return { status: "failed", ...failure, values: typedValues(form) };
}
