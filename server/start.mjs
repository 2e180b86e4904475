// The only file that runs uncompiled, on any Node: it compiles the rest of server/ and hands over.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundles = join(root, ".cairn", "server");
const args = process.argv.slice(3);
const dayLong = 24 * 60 * 60 * 1000;
/** When it settles, nothing is being compiled. */
let compiled = Promise.resolve();

refuseOldNode();
const { main } = await import(pathToFileURL(await compile("server/main.ts")).href);
await main({ command: process.argv[2] ?? "start", args, root, run });

/**
 * Runs another program of this project to its end in a thread of its own, which gives back its memory and its
 * connections. Its `workerData` is `{ root, args }`; returns its exit code.
 */
async function run(entry) {
  const worker = new Worker(await compile(entry), { workerData: { root, args } });
  return new Promise((done, fail) => {
    worker.once("error", fail);
    worker.once("exit", done);
  });
}

/** One after the other: the end of one would stop the compiler under the other, which then never answers. */
function compile(entry) {
  const path = compiled.then(() => compileNow(entry));
  compiled = path.catch(() => undefined);
  return path;
}

/**
 * Compiles a TypeScript file with what it imports from this project and returns where the result lies. It
 * takes a few dozen milliseconds, so there is no stamp that could be stale; the name holds the content, so two starts
 * at once do not disturb each other.
 */
async function compileNow(entry) {
  const esbuild = await import("esbuild").catch(() => stop("Run npm install first."));
  const result = await esbuild.build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [{ name: "project", setup: resolveProject }],
  });
  // Its process would stay beside ours for good.
  await esbuild.stop();
  const { text } = result.outputFiles[0];
  const name = basename(entry, ".ts");
  const path = join(
    bundles,
    `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.mjs`,
  );
  if (!existsSync(path)) write(path, text);
  removeOld(name, path);
  return path;
}

function resolveProject(build) {
  build.onResolve({ filter: /^@\// }, ({ path }) =>
    build.resolve(`./${path.slice(2)}`, { kind: "import-statement", resolveDir: root }),
  );
  // Next's guard against importing server code in the browser; there is no browser here.
  build.onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: "empty" }));
  build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
}

function write(path, text) {
  mkdirSync(bundles, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function removeOld(name, current) {
  for (const file of readdirSync(bundles)) {
    const path = join(bundles, file);
    if (path === current || !file.startsWith(`${name}-`)) continue;
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > dayLong) {
      rmSync(path, { force: true });
    }
  }
}

/** The numbers are those of "engines" in package.json. */
function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (isEnough) return;
  stop(`Cairn needs Node 20.19, 22.12, 24 or newer, and this is ${process.versions.node}.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
