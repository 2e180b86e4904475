import { join } from "node:path";
import { workerData } from "node:worker_threads";

import { publishBuiltInRoadmap } from "@/lib/content/publish";
import { db } from "@/lib/data/client";

// A program for `run` of a task.
const { number, published } = await publishBuiltInRoadmap(
  join(workerData.root, "content/ai-safety"),
);
if (published) console.log(`Version ${number} of the roadmap is published.`);
// Without connections the thread ends by itself; process.exit() could cut off what was printed.
await db.$disconnect();
