import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import pg from "pg";

import { fingerprintRoadmap } from "./fingerprint";

type Place = { root: string; dataDir: string; databaseUrl: string };

/**
 * Publishes the built-in roadmap unless these very files are the newest version in this very database, which
 * is the usual case: reading and checking all of them takes longer than the rest of a start.
 *
 * @param publish reads `content/` and writes a version if it says something new
 */
export async function publishIfNew(place: Place, publish: () => Promise<unknown>): Promise<void> {
  const note = join(place.dataDir, "published");
  const files = fingerprintRoadmap(place.root);
  const before = await newestVersion(place.databaseUrl);
  if (before && existsSync(note) && readFileSync(note, "utf8") === `${files} ${before}`) return;
  await publish();
  writeFileSync(note, `${files} ${await newestVersion(place.databaseUrl)}`, { mode: 0o600 });
}

async function newestVersion(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const found = await client.query<{ id: string }>(
      `select v.id from "RoadmapVersion" v join "Roadmap" r on r.id = v."roadmapId"
       where r."ownerId" is null order by v."publishedAt" desc, v.number desc limit 1`,
    );
    return found.rows[0]?.id ?? null;
  } finally {
    await client.end();
  }
}
