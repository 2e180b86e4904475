import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** Compiles a program of the tests so that Node runs it as a process of its own. @returns its path */
export async function bundleProgram(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(projectRoot, entry)],
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
    plugins: [
      {
        name: "project",
        setup: (context) => {
          context.onResolve({ filter: /^@\// }, ({ path }) =>
            context.resolve(`./${path.slice(2)}`, {
              kind: "import-statement",
              resolveDir: projectRoot,
            }),
          );
          context.onResolve({ filter: /^server-only$/ }, () =>
            context.resolve("./tests/support/empty-module.ts", {
              kind: "import-statement",
              resolveDir: projectRoot,
            }),
          );
        },
      },
    ],
  });
  const text = result.outputFiles[0]?.text ?? "";
  const folder = join(projectRoot, ".cairn/tests");
  const path = join(folder, `${createHash("sha256").update(text).digest("hex").slice(0, 16)}.mjs`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) {
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  return path;
}
