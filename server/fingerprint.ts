import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders whose files decide what `next build` makes. */
const folders = ["app", "components", "content", "lib", "messages", "prisma", "public", "server"];
const generated = "lib/data/generated";

/**
 * A hash of everything that a build is made of: contents, not times, which git, cp and tar change.
 *
 * @param root the project's folder
 */
export function fingerprintSources(root: string): string {
  const configuration = readdirSync(root).filter(isConfiguration).sort();
  const hash = hashFiles(root, [...folders, ...configuration]);
  for (const name of Object.keys(process.env).filter(isPublic).sort()) {
    hash.update(`${name}=${process.env[name]}\0`);
  }
  return hash.update(platform(root)).digest("hex");
}

/** A hash of what decides what the published roadmap says: its files and the code that reads them. */
export function fingerprintRoadmap(root: string): string {
  return hashFiles(root, ["content", "lib/content", "lib/data", "lib/domain"]).digest("hex");
}

/** A hash of what the generated Prisma client is made of. */
export function fingerprintSchema(root: string): string {
  const hash = createHash("sha256");
  for (const path of [
    "prisma/schema.prisma",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]) {
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function hashFiles(root: string, names: string[]): Hash {
  const hash = createHash("sha256");
  for (const path of names.flatMap((name) => listFiles(root, name))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash;
}

/** Files in the project's own folder; what tools write there themselves does not count. */
function isConfiguration(name: string): boolean {
  if (name === "next-env.d.ts") return false;
  return /\.(ts|js|mjs|cjs|json)$/.test(name) || name.startsWith(".env");
}

/** Variables that Next writes into the pages. */
function isPublic(name: string): boolean {
  return name.startsWith("NEXT_PUBLIC_");
}

function platform(root: string): string {
  const next = JSON.parse(readFileSync(join(root, "node_modules/next/package.json"), "utf8"));
  const major = process.versions.node.split(".")[0];
  return `${major} ${process.platform}-${process.arch} ${next.version}`;
}

function listFiles(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found || path === generated) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
