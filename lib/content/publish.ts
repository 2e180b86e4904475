import { type Published, publishRoadmapVersion } from "@/lib/data/roadmap-publish";

import { readRoadmap } from "./read-roadmap";

/**
 * Publishes the folder of the built-in roadmap if it says something new. For the start of the server.
 *
 * @throws Error that names file and place of every mistake, or the keys that were lost or reused
 */
export async function publishBuiltInRoadmap(contentDir: string): Promise<Published> {
  return publishRoadmapVersion(await readRoadmap(contentDir));
}
