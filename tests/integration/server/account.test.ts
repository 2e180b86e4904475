import { createHash } from "node:crypto";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { applyMigrations } from "@/server/migrations";
import { isAlive } from "@/server/postgres/processes";
import { type Postgres, startPostgres } from "@/server/postgres/start-postgres";
import { makeFixture, remove } from "@/tests/support/cairn/fixture";
import { postmasterOf, runCairn, type Settings } from "@/tests/support/cairn/run";
import { runOn } from "@/tests/support/database";

let root: string;
let server: Postgres;

beforeAll(async () => {
  root = makeFixture();
  server = await startPostgres({ dataDir: join(root, "data") });
  await applyMigrations({ url: server.ownerUrl, root });
  for (const [name, isOwner] of [
    ["ada", true],
    ["bo", false],
  ]) {
    await runOn(
      server.appUrl,
      `insert into "User" (id, name, email, "isOwner", "createdAt")
       values (gen_random_uuid(), '${name}', '${name}@example.org', ${isOwner}, '2026-01-0${isOwner ? 1 : 2}')`,
    );
  }
});

afterAll(async () => {
  await server.stop();
  remove(root);
});

async function account(
  args: string[],
  settings: Settings = {},
): Promise<{ code: number | null; said: string }> {
  const run = await runCairn(root, { PORT: "4199", ...settings }, { args: ["account", ...args] });
  return { code: await run.ended, said: run.said() };
}

const tokenOf = async (link: string) =>
  runOn(
    server.appUrl,
    `select t.kind, u.email, round(extract(epoch from "expiresAt" - now()) / 3600)::int as hours
     from "Token" t left join "User" u on u.id = t."userId" where t.hash = $1`,
    [createHash("sha256").update(link).digest("hex")],
  );

describe("npm run account", () => {
  it("lists the accounts and leaves a running PostgreSQL running", async () => {
    expect(await account(["list"])).toEqual({
      code: 0,
      said: "2026-01-01  ada@example.org  ada  owner\n2026-01-02  bo@example.org  bo\n",
    });
    expect(server.isAlive()).toBe(true);
  });

  it("makes a link for a new password that works a day, and stores only its hash", async () => {
    const { said } = await account(["reset-password", " Bo@Example.org "]);
    const [, token = ""] = said.match(/^http:\/\/localhost:4199\/reset\/([\w-]{43})\n$/) ?? [];
    expect(await tokenOf(token)).toEqual([{ kind: "reset", email: "bo@example.org", hours: 24 }]);
  });

  it("makes an invitation that works a week, under the public address", async () => {
    const { said } = await account(["invite"], { APP_URL: "https://cairn.example.org" });
    const [, token = ""] =
      said.match(/^https:\/\/cairn\.example\.org\/sign-up\?invite=([\w-]{43})\n$/) ?? [];
    expect(await tokenOf(token)).toEqual([{ kind: "invite", email: null, hours: 168 }]);
  });

  it("hands the server to another account", async () => {
    expect((await account(["make-owner", "bo@example.org"])).code).toBe(0);
    expect((await account(["list"])).said).toMatch(/ada\n.*bo {2}owner\n$/);
  });

  it("says what is wrong with an unknown address, a missing one and an unknown word", async () => {
    const unknown = await account(["reset-password", "nobody@example.org"]);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.said).toContain("There is no account with the address nobody@example.org.");
    expect((await account(["make-owner"])).said).toContain("add the e-mail address");
    expect(await account(["destroy"])).toMatchObject({ code: 1 });
    expect((await account([])).said).toContain("npm run account -- invite");
  });

  it("starts and stops PostgreSQL when none is running, and none where Cairn never ran", async () => {
    await server.stop();
    expect((await account(["list"])).said).toContain("ada@example.org");
    expect(isAlive(postmasterOf(join(root, "data")))).toBe(false);
    const never = await account(["list"], { DATA_DIR: join(root, "nothing") });
    expect(never.code).toBe(1);
    expect(never.said).toContain("npm start");
  });
});
