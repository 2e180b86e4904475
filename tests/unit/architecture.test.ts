import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

/** Folder → the folders it may import besides itself: the dependency rule of docs/decisions/0001. The longest name wins. */
const mayImport: Record<string, readonly string[]> = {
  "lib/domain": [],
  messages: [],
  "lib/env.ts": [],
  "lib/log.ts": ["lib/env.ts"],
  "lib/i18n": ["lib/domain", "messages"],
  "lib/markdown": ["lib/domain"],
  "lib/open-graph": ["lib/domain"],
  "lib/calendar": ["lib/domain", "lib/i18n"],
  "lib/pictures": ["lib/domain"],
  "lib/portfolio-site": [],
  "lib/schemas": ["lib/domain"],
  "lib/content": ["lib/domain", "lib/data"],
  "lib/mail": ["lib/domain", "lib/i18n", "messages", "lib/data", "lib/auth", "lib/log.ts"],
  "lib/data": ["lib/domain", "lib/env.ts", "lib/log.ts"],
  "lib/auth": ["lib/domain", "lib/data", "lib/env.ts", "lib/log.ts", "lib/i18n"],
  "lib/loaders": [
    "lib/domain",
    "lib/i18n",
    "lib/data",
    "lib/auth",
    "lib/content",
    "lib/markdown",
    "lib/open-graph",
    "lib/calendar",
  ],
  "lib/actions": [
    "lib/domain",
    "lib/i18n",
    "lib/schemas",
    "lib/content",
    "lib/data",
    "lib/auth",
    "lib/pictures",
    "lib/log.ts",
    "lib/env.ts",
  ],
  "lib/http": ["lib/domain", "lib/schemas", "lib/data", "lib/auth", "lib/env.ts", "lib/log.ts"],
  components: [
    "lib/domain",
    "lib/i18n",
    "lib/schemas",
    "lib/actions",
    "lib/markdown",
    "lib/open-graph",
  ],
  "app/api": ["lib/http", "lib/auth", "lib/loaders", "lib/data", "lib/domain", "lib/schemas"],
  "app/api/v1/portfolio": [
    "components",
    "lib/http",
    "lib/auth",
    "lib/loaders",
    "lib/domain",
    "lib/open-graph",
    "lib/portfolio-site",
  ],
  "app/calendar": ["lib/http", "lib/loaders"],
  "app/s": ["lib/http", "lib/loaders"],
  "app/u": ["lib/http", "lib/loaders"],
  "app/[locale]/(public)/u": [
    "components",
    "lib/http",
    "lib/loaders",
    "lib/i18n",
    "lib/open-graph",
  ],
  app: ["components", "lib/domain", "lib/i18n", "lib/loaders", "lib/markdown", "lib/open-graph"],
  "proxy.ts": ["lib/domain", "lib/http", "lib/i18n", "lib/open-graph"],
  "prisma/seed": ["lib/domain", "lib/data", "lib/auth", "lib/pictures"],
  server: [
    "lib/env.ts",
    "lib/domain",
    "lib/content",
    "lib/data",
    "lib/auth",
    "lib/mail",
    "prisma/seed",
  ],
};

/** Package → the only places that may import it. */
const owners: readonly (readonly [RegExp, RegExp])[] = [
  [/^(@prisma\/|prisma$|.*\/generated\/)/, /^(lib\/data|server|prisma\.config|tests)\b/],
  [/^pg$/, /^(server|tests|bench)\//],
  [/^next-auth/, /^lib\/auth\//],
  [/^nodemailer/, /^lib\/mail\//],
  // Its components are client components, which even a page that is all server would have to load.
  [/^lucide-react/, /^nowhere$/],
  [/^ical-generator/, /^lib\/calendar\//],
  [/^fflate$/, /^lib\/portfolio-site\//],
  [/^sharp$/, /^lib\/pictures\//],
  [/^zod$/, /^lib\/(env\.ts|schemas\/|content\/|data\/|actions\/|http\/)/],
];

type Import = { file: string; target: string };

const sources = ["app", "components", "lib", "prisma/seed", "server", "proxy.ts"].flatMap(
  sourceFiles,
);
const imports = sources.flatMap(importsOf);

describe("the dependency rule", () => {
  it.each(Object.entries(mayImport))("%s imports only what it may", (folder, allowed) => {
    const broken = imports
      .filter(({ file, target }) => folderOf(file) === folder && isOurs(target))
      .filter(({ target }) => ![folder, ...allowed].includes(folderOf(target)))
      .map(({ file, target }) => `${file} -> ${target}`);

    expect(broken).toEqual([]);
  });

  it("knows every folder that holds code", () => {
    expect(sources.filter((file) => !(folderOf(file) in mayImport))).toEqual([]);
  });

  it("lets only their owners import Prisma, pg, next-auth and zod, and nobody lucide-react", () => {
    const broken = imports
      .filter(({ file, target }) =>
        owners.some(([name, place]) => name.test(target) && !place.test(file)),
      )
      .map(({ file, target }) => `${file} -> ${target}`);

    expect(broken).toEqual([]);
  });

  it("keeps clients of the browser free of what only the server has", () => {
    const broken = sources
      .filter((file) => /^\s*["']use client["']/.test(readFileSync(file, "utf8")))
      .flatMap((file) => imports.filter((edge) => edge.file === file))
      .filter(({ target }) => /^(zod|next-intl|lib\/markdown|lib\/schemas)/.test(target))
      .map(({ file, target }) => `${file} -> ${target}`);

    expect(broken).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = sources
      .filter((file) => !file.startsWith("server/") && file !== "lib/env.ts")
      .filter((file) => readFileSync(file, "utf8").includes("process.env"));

    expect(readers).toEqual([]);
  });

  it("would notice a forbidden import", () => {
    expect(mayImport[folderOf("components/roadmap/task-row.tsx")]).not.toContain("lib/data");
    expect(
      textImports(
        'import { db } from "@/lib/data/client";\nawait import("./x")',
        "components/a/b.tsx",
      ),
    ).toEqual(["lib/data/client", "components/a/x"]);
  });
});

function sourceFiles(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("generated"))
    .map((name) => join(path, name));
}

function importsOf(file: string): Import[] {
  return textImports(readFileSync(file, "utf8"), file).map((target) => ({ file, target }));
}

/** What a file imports, statically or not; our own files as paths from the root. */
function textImports(text: string, file: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map(([, name = ""]) => {
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? join(dirname(file), name) : name;
  });
}

function isOurs(target: string): boolean {
  return /^(app|components|lib|prisma\/seed|server|messages|content|tests)\//.test(target);
}

function folderOf(path: string): string {
  const found = Object.keys(mayImport)
    .filter((folder) => path === folder || `${path}.ts` === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);
  return found[0] ?? path;
}
