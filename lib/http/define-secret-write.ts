import "server-only";

import { networkAddress } from "@/lib/auth/network-address";
import { takeSecretWrite } from "@/lib/auth/secret-budget";

import { guarded } from "./define-route";
import { problem } from "./problem";

type Context<Params> = { params: Promise<Params> };

/**
 * A write whose address carries its own secret: it reads no cookie, so it needs no origin (TRUST, 2), and a mail
 * program can ask for it; a budget per network address comes first. What was never there and what no longer works answer alike. The body is not read.
 *
 * @param run does it; null where the secret opens nothing
 */
export function defineSecretWrite<Params>(
  run: (params: Params, request: Request) => Promise<Response | null>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => {
      const wait = takeSecretWrite(networkAddress(request.headers));
      if (wait > 0) return problem("too-many-requests", {}, { "retry-after": String(wait) });
      return (await run(await context.params, request)) ?? problem("not-found");
    });
  };
}
