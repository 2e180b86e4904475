import "server-only";

import { siteAddress } from "@/lib/auth/site-address";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { locales } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";

import { addressOn, languagesOf } from "./page-links";

/** What search engines may know of: the pages for everybody, in every language. Nobody's portfolio is listed. */
export async function loadSitemap() {
  const [site, version] = [await siteAddress(), await getLatestVersion()];
  const paths = [
    "/",
    "/roadmap",
    "/resources",
    "/tracks",
    ...rolePaths(version),
    ...version.milestones.map(({ key }) => `/roadmap/${key}`),
  ];
  return paths.flatMap((path) => {
    const languages = languagesOf(site, path);
    return locales.map((locale) => ({
      url: addressOn(site, path, locale),
      alternates: { languages },
    }));
  });
}

/** The job profiles, when the roadmap has any. */
function rolePaths({ roles }: RoadmapVersion): readonly string[] {
  return roles ? ["/roles", ...roles.profiles.map(({ key }) => `/roles/${key}`)] : [];
}

/** Where robots are told about it. */
export async function loadRobots() {
  return { sitemap: `${await siteAddress()}/sitemap.xml` };
}
