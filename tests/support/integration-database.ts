import { afterAll } from "vitest";

import { createTestDatabase, dropTestDatabase } from "@/tests/support/database";

// Runs before each integration test file, so that `@/lib/data/client` finds the address when it is imported.
const database = await createTestDatabase();
process.env.DATABASE_URL = database.appUrl;
process.env.TEST_OWNER_URL = database.ownerUrl;

afterAll(() => dropTestDatabase(database));
