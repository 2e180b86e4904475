import { join } from "node:path";
import { workerData } from "node:worker_threads";

import { publishBuiltInRoadmap } from "@/lib/content/publish";
import { db } from "@/lib/data/client";
import { changesInWords } from "@/lib/domain/version-summary";

// A program for `run` of a task.
const { number, published, changes } = await publishBuiltInRoadmap(
  join(workerData.root, "content/ai-safety"),
);
const said = changes ? `: ${changesInWords(changes)}` : ".";
if (published) console.log(`Published version ${number} of the roadmap${said}`);
// Without connections the thread ends by itself; process.exit() could cut off what was printed.
await db.$disconnect();
