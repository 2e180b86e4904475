import "server-only";

import { takeFeedRead } from "@/lib/auth/feed-budget";
import { networkAddress } from "@/lib/auth/network-address";

import { guarded } from "./define-route";
import { problem } from "./problem";

type Context<Params> = { params: Promise<Params> };

/**
 * A read whose address carries its own secret: no session, no cookie, a budget per network address before the
 * database is asked. What was never there, what is malformed and what was revoked answer with the same bytes.
 */
export function defineSecretRead<Params>(
  run: (params: Params, request: Request) => Promise<Response | null>,
) {
  return async function handler(request: Request, context: Context<Params>): Promise<Response> {
    return guarded(async () => {
      const wait = takeFeedRead(networkAddress(request.headers));
      if (wait > 0) return problem("too-many-requests", {}, { "retry-after": String(wait) });
      return (await run(await context.params, request)) ?? problem("not-found");
    });
  };
}
