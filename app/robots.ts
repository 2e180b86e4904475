import type { MetadataRoute } from "next";

import { loadRobots } from "@/lib/loaders/sitemap";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { sitemap } = await loadRobots();
  return { rules: { userAgent: "*", allow: "/", disallow: "/api/" }, sitemap };
}
