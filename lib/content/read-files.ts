import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";

import type { Problem } from "./problems";

/**
 * Reads one YAML file; undefined when there is none. Syntax errors and duplicate fields become
 * problems, and the value is undefined.
 */
export async function readYaml(root: string, file: string, problems: Problem[]): Promise<unknown> {
  const source = await readFile(join(root, file), "utf8").catch(orNull);
  if (source === null) return undefined;

  const document = parseDocument(source);
  for (const error of document.errors) {
    problems.push({ file, path: "", text: error.message.split("\n")[0] ?? error.message });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}

async function readJson(root: string, file: string, problems: Problem[]): Promise<unknown> {
  const source = await readFile(join(root, file), "utf8").catch(orNull);
  if (source === null) return undefined;
  try {
    return JSON.parse(source);
  } catch (error) {
    problems.push({ file, path: "", text: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

/** Reads and validates one file; null when it has problems, which are added to the list. */
export async function readValid<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Promise<z.output<Schema> | null> {
  const value = await readIfThere(root, file, schema, problems);
  if (value !== undefined) return value;
  problems.push({ file, path: "", text: "does not exist" });
  return null;
}

/** Like `readValid` for a file that may be absent, which gives undefined. */
export async function readIfThere<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Promise<z.output<Schema> | null | undefined> {
  const before = problems.length;
  // JSON is YAML too, but thousands of lines of it take that parser a second.
  const read = file.endsWith(".json") ? readJson : readYaml;
  const value = await read(root, file, problems);
  if (problems.length > before) return null;
  if (value === undefined) return undefined;

  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ file, path: pathIn(value, issue.path), text: issue.message });
  }
  return null;
}

/** Names of the YAML files of a folder in order; empty when there is no such folder. */
export async function listYaml(root: string, folder: string): Promise<string[]> {
  const names = await listFolder(root, folder);
  return names.filter((name) => name.endsWith(".yaml")).map((name) => `${folder}/${name}`);
}

/** Names in a folder, sorted; empty when there is no such folder. */
export async function listFolder(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(orNull);
  return (names ?? []).sort();
}

function orNull(error: NodeJS.ErrnoException): null {
  // ENOTDIR: a file stands where a folder is looked for.
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
  return null;
}

/** A path that names list entries by their key, because nobody counts to the fortieth resource. */
export function pathIn(value: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  let at: unknown = value;
  for (const part of path) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, part) : undefined;
    parts.push(typeof part === "number" ? (keyOf(at) ?? String(part + 1)) : String(part));
  }
  return parts.join(".");
}

/** What names an entry of a list: its key, or the resource that it is about. */
export function keyOf(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null) return null;
  const named = Reflect.get(entry, "key") ?? Reflect.get(entry, "resource");
  return typeof named === "string" ? named : null;
}
