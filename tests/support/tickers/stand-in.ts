/** A sound server, or one with a fault planted in it. */
export type Soundness = "sound" | "acknowledges first" | "does not wait for the disk";

/** A server in the place of Cairn's: it stores a tick with one INSERT. */
export const tickServer = (soundness: Soundness) => `
const http = require("node:http");
const { createRequire } = require("node:module");
const { Pool } = createRequire(process.env.CAIRN_PROJECT + "/package.json")("pg");

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, connectionTimeoutMillis: 3000 });
pool.on("error", () => {});
${soundness === "does not wait for the disk" ? 'pool.on("connect", (client) => client.query("set synchronous_commit = off"));' : ""}

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

const store = ({ opId, taskKey, state }) =>
  pool.query('insert into "Kept" ("opId", "taskKey", state) values ($1, $2, $3)', [opId, taskKey, state]);

http.createServer(async (request, response) => {
  try {
    if (request.method === "GET") {
      await pool.query("select 1");
    } else {
      const tick = await bodyOf(request);
      ${soundness === "acknowledges first" ? "setTimeout(() => store(tick).catch(() => {}), 50);" : "await store(tick);"}
    }
    response.end("{}");
  } catch (error) {
    response.statusCode = 503;
    response.end("{}");
  }
}).listen(Number(process.env.PORT), process.env.HOSTNAME);
`;

export const keptTable =
  'create table "Kept" ("opId" uuid primary key, "taskKey" text not null, state text not null);';
