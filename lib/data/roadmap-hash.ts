import "server-only";

import { createHash } from "node:crypto";

import { canonicalJson } from "@/lib/domain/canonical-json";
import type { RoadmapContent } from "@/lib/domain/roadmap";

/**
 * SHA-256, hex, of the canonical JSON of all that is published, and of `more`. A section that came later is
 * left out where a roadmap has none: what was published before it must not look new.
 */
export function hashOf(content: RoadmapContent, more: { readonly number?: number } = {}): string {
  const { roles, resources, ...same } = content;
  const plain = { ...same, resources: [...resources.values()], ...(roles && { roles }), ...more };
  return createHash("sha256").update(canonicalJson(plain)).digest("hex");
}
