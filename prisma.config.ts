import { defineConfig } from "prisma/config";

// `prisma generate` looks for an engine that it does not use here: any executable satisfies it,
// so nothing is downloaded at install or build time.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
