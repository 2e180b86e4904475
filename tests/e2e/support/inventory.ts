import { readFileSync } from "node:fs";

/** Who may open an address, and whether it names something that belongs to somebody. */
export type Entry = { path: string; who: "anyone" | "learner" | "owner" };

/**
 * The reviewed list of all pages and API addresses (TRUST, 3). Something new has to be entered here, by somebody
 * who has thought about who may see it.
 */
export const reviewedRoutes: Readonly<Record<string, Entry["who"]>> = {
  "/[locale]/page": "anyone",
  "/[locale]/[...rest]/page": "anyone",
  "/[locale]/sign-in/page": "anyone",
  "/[locale]/sign-up/page": "anyone",
  "/[locale]/reset/[token]/page": "anyone",
  "/[locale]/confirm/[token]/page": "anyone",
  "/[locale]/letter/[token]/page": "anyone",
  "/[locale]/resources/page": "anyone",
  "/[locale]/roadmap/page": "anyone",
  "/[locale]/roadmap/[key]/page": "anyone",
  "/[locale]/roles/page": "anyone",
  "/[locale]/roles/[key]/page": "anyone",
  "/[locale]/tracks/page": "anyone",
  "/[locale]/tracks/self-assessment/page": "anyone",
  "/[locale]/u/[handle]/page": "anyone",
  "/[locale]/s/[token]/page": "anyone",
  "/s/[token]/pictures/[id]/route": "anyone",
  "/[locale]/welcome/page": "learner",
  "/[locale]/dashboard/page": "learner",
  "/[locale]/weeks/[key]/page": "learner",
  "/[locale]/plan/page": "learner",
  "/[locale]/progress/page": "learner",
  "/[locale]/ending/page": "learner",
  "/[locale]/evidence/page": "learner",
  "/[locale]/evidence/new/page": "learner",
  "/[locale]/evidence/[id]/page": "learner",
  "/[locale]/notes/page": "learner",
  "/[locale]/review/page": "learner",
  "/[locale]/review/all/page": "learner",
  "/[locale]/review/letters/page": "learner",
  "/[locale]/reading/page": "learner",
  "/[locale]/reading/new/page": "learner",
  "/[locale]/reading/[id]/page": "learner",
  "/[locale]/time/page": "learner",
  "/[locale]/settings/page": "learner",
  "/[locale]/settings/portfolio/preview/page": "learner",
  "/[locale]/settings/roadmaps/page": "learner",
  "/[locale]/settings/roadmap/page": "learner",
  "/[locale]/settings/server/page": "owner",
  "/[locale]/opengraph.png/route": "anyone",
  "/[locale]/roadmap/opengraph.png/route": "anyone",
  "/[locale]/roadmap/[key]/opengraph.png/route": "anyone",
  "/[locale]/roles/opengraph.png/route": "anyone",
  "/[locale]/roles/[key]/opengraph.png/route": "anyone",
  "/[locale]/tracks/opengraph.png/route": "anyone",
  "/[locale]/u/[handle]/badge.svg/route": "anyone",
  "/[locale]/u/[handle]/opengraph.png/route": "anyone",
  "/[locale]/u/[handle]/resume.json/route": "anyone",
  "/calendar/[file]/route": "anyone",
  "/u/[handle]/pictures/[id]/route": "anyone",
  "/robots.txt/route": "anyone",
  "/sitemap.xml/route": "anyone",
  "/api/auth/[...nextauth]/route": "anyone",
  "/api/health/live/route": "anyone",
  "/api/health/ready/route": "anyone",
  "/api/v1/calendar/route": "learner",
  "/api/v1/export/route": "learner",
  "/api/v1/letter/[token]/route": "anyone",
  "/api/v1/letters/[kind]/[period]/route": "learner",
  "/api/v1/notes.md/route": "learner",
  "/api/v1/notes/[kind]/[key]/route": "learner",
  "/api/v1/pictures/[id]/route": "learner",
  "/api/v1/plan/route": "learner",
  "/api/v1/plan/changes/route": "learner",
  "/api/v1/plan/changes/[id]/route": "learner",
  "/api/v1/portfolio/site/route": "learner",
  "/api/v1/progress/route": "learner",
  "/api/v1/reviews/[monday]/route": "learner",
  "/api/v1/roadmap/route": "anyone",
  "/api/v1/roadmaps/[id]/route": "learner",
  "/api/v1/tasks/[key]/route": "learner",
};

/** Routes of the build, without the groups in brackets, which are not part of an address. */
export function builtRoutes(): string[] {
  const manifest: unknown = JSON.parse(
    readFileSync(".next/server/app-paths-manifest.json", "utf8"),
  );
  return Object.keys(manifest ?? {})
    .map((route) => route.replaceAll(/\/\([^)]+\)/g, ""))
    .filter((route) => !route.startsWith("/_"))
    .sort();
}

export type BuiltAction = { id: string; name: string; page: string };

/** Server actions of the build: id, name and a page that carries it. */
export function builtActions(): BuiltAction[] {
  const manifest: { node: Record<string, RawAction> } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  );
  return Object.entries(manifest.node)
    .map(([id, { exportedName, workers }]) => ({
      id,
      name: exportedName,
      page: Object.keys(workers)[0] ?? "",
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

type RawAction = { exportedName: string; workers: Record<string, unknown> };
