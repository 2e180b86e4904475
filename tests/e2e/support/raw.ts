import { createHash } from "node:crypto";

import type { APIRequestContext, APIResponse } from "@playwright/test";

import { query } from "./learners";

/** Tables that change with every request or belong to nobody. */
const restless = ["Session", "RateLimit", "_prisma_migrations"];

/**
 * One hash over every row, in every table, that names one of the ids: of learners, enrollments, evidence. Other
 * tests run at the same time, so the rest of the database may change.
 */
export async function fingerprintDatabase(ids: readonly string[]): Promise<string> {
  const tables = await query(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1`,
    [restless],
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    const rows = await query(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t where t::text ~ $1`,
      [ids.join("|")],
    );
    hash.update(`${name}=${rows[0]?.hash}\n`);
  }
  return hash.digest("hex");
}

/** What an answer says, without what differs between any two: nonces, ids of the request, dates. */
export async function bodyOf(response: APIResponse): Promise<string> {
  const nonce = /'nonce-([0-9a-f]+)'/.exec(
    response.headers()["content-security-policy"] ?? "",
  )?.[1];
  const text = await response.text();
  const masked = (nonce ? text.replaceAll(nonce, "NONCE") : text)
    .replaceAll(/"errorId":"[^"]+"/g, '"errorId":"…"')
    .replaceAll(/\$ACTION_KEY" value="[^"]+"/g, "…");
  return inAnyOrder(masked);
}

/** The rows of React's payload come in the order in which they were ready, which differs on a busy machine. */
function inAnyOrder(html: string): string {
  return html.split("\\n").sort().join("\\n");
}

export type ActionInput = { kind: "form" | "call"; fields: Readonly<Record<string, unknown>> };

/** Calls a server action as React would, without its page. */
export async function callAction(
  request: APIRequestContext,
  { id, path, input }: { id: string; path: string; input: ActionInput },
): Promise<APIResponse> {
  const headers = {
    "next-action": id,
    origin: process.env.CAIRN_E2E_URL ?? "",
    accept: "text/x-component",
  };
  if (input.kind === "call") {
    const body = JSON.stringify([input.fields]);
    return request.post(path, {
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8" },
      data: body,
      maxRedirects: 0,
    });
  }
  // How React's encodeReply sends (state, form): the form's fields with prefix _1_, and last, as field 0, the arguments.
  const multipart = new FormData();
  for (const [name, value] of Object.entries(input.fields)) {
    multipart.append(`_1_${name}`, String(value));
  }
  multipart.append("0", '[{"status":"idle"},"$K1"]');
  return request.post(path, { headers, multipart, maxRedirects: 0 });
}
