import "server-only";

import type { z } from "zod";

import { isSameOrigin } from "@/lib/auth/same-origin";
import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { takeWrite } from "@/lib/auth/write-budget";
import { classifyFailure } from "@/lib/data/failure";
import { logFailure } from "@/lib/log";

import { problem } from "./problem";
import { readJson } from "./read-json";

type Context<Params> = { params: Promise<Params> };

/** A read of a signed-in learner: session row, then `run`. Never changes anything. */
export function defineRead<Params>(
  run: (user: CurrentUser, params: Params, request: Request) => Promise<Response>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => {
      const user = await currentUser();
      return user ? run(user, await context.params, request) : problem("signed-out");
    });
  };
}

/** A read of what everybody may see: no session. Never changes anything. */
export function definePublicRead<Params>(
  run: (params: Params, request: Request) => Promise<Response>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => run(await context.params, request));
  };
}

/**
 * A write of a signed-in learner: session row → same origin → budget → size and JSON → schema → `run`.
 * The session comes first, so that signed out is 401 whatever else is wrong.
 */
export function defineWrite<Schema extends z.ZodType, Params>(
  { schema, maxBytes }: { schema: Schema; maxBytes: number },
  run: (
    user: CurrentUser,
    params: Params,
    body: z.output<Schema>,
    request: Request,
  ) => Promise<Response>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => {
      const user = await openGate(request);
      if (user instanceof Response) return user;

      const json = await readJson(request, maxBytes);
      if (!json.ok) return problem(json.problem);
      const parsed = schema.safeParse(json.value);
      if (!parsed.success) return problem("invalid-fields", { errors: fieldErrors(parsed.error) });
      return run(user, await context.params, parsed.data, request);
    });
  };
}

/** The same for a write that says everything in its address, such as a DELETE: a body is not read. */
export function defineBodilessWrite<Params>(
  run: (user: CurrentUser, params: Params) => Promise<Response>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => {
      const gate = await openGate(request);
      return gate instanceof Response ? gate : run(gate, await context.params);
    });
  };
}

/** The user who may write now, or the answer that says why not. */
async function openGate(request: Request): Promise<CurrentUser | Response> {
  const user = await currentUser();
  if (!user || isForSomebodyElse(request.headers, user)) return problem("signed-out");
  if (!isSameOrigin(request.headers)) return problem("wrong-origin");
  const wait = takeWrite(user.id);
  return wait > 0 ? problem("too-many-requests", {}, { "retry-after": String(wait) }) : user;
}

/**
 * A page that saves by itself (notes, queued ticks) says for whom it was made. When somebody else has signed
 * in in the same browser meanwhile, it is signed out: nothing of one person may end up with another.
 */
function isForSomebodyElse(headers: Headers, user: CurrentUser): boolean {
  const madeFor = headers.get("x-cairn-user");
  return madeFor !== null && madeFor !== user.id;
}

/** For the methods that an address does not take; `allowed` names those it does. */
export function refuseBut(allowed: string): () => Response {
  return () => problem("method-not-allowed", {}, { allow: allowed });
}

/** An answer with JSON that no cache may keep. */
export function json(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      "content-type": "application/json",
      "cache-control": "private, no-store",
      ...headers,
    },
  });
}

function fieldErrors(error: z.ZodError): { path: string; detail: string }[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.join(".");
    if (issue.code !== "unrecognized_keys") return [{ path: at, detail: issue.message }];
    return issue.keys.map((key) => ({ path: at ? `${at}.${key}` : key, detail: "unknown" }));
  });
}

/** Turns what a handler throws into an answer, and logs it without the address or anything that was sent. */
export async function guarded(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const errorId = logFailure("An API request failed", error);
    const kind = classifyFailure(error);
    if (kind === "unexpected") return problem("unexpected", { errorId });
    return problem(
      kind === "storageFull" ? "storage-full" : "unavailable",
      { errorId },
      { "retry-after": "5" },
    );
  }
}
