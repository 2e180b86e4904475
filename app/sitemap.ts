import type { MetadataRoute } from "next";

import { loadSitemap } from "@/lib/loaders/sitemap";

export const dynamic = "force-dynamic";

export default function sitemap(): Promise<MetadataRoute.Sitemap> {
  return loadSitemap();
}
