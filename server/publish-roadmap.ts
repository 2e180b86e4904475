import { join } from "node:path";
import { workerData } from "node:worker_threads";

import { publishBuiltInRoadmap } from "@/lib/content/publish";

// A program for `run` of a task.
const { number, published } = await publishBuiltInRoadmap(
  join(workerData.root, "content/ai-safety"),
);
if (published) console.log(`Version ${number} of the roadmap is published.`);
// Ends this thread only, with its connections.
process.exit();
