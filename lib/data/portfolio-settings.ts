import "server-only";

import { z } from "zod";

import { firstPortfolioTexts, type PortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { UserId } from "@/lib/domain/user";

import { db, type RawSql, sql } from "./client";

export type PortfolioSettings = {
  /** What visitors see, once it is published. */
  readonly texts: PortfolioTexts;
  /** What is kept back from them; null without. */
  readonly draft: PortfolioTexts | null;
  readonly isPublished: boolean;
  /** Changes with each write; "" before the first. */
  readonly version: string;
};

/** What a draft looks like in the database. One that an older or newer server wrote is read as far as it goes. */
const draftSchema = z
  .object({
    headline: z.string(),
    bio: z.string(),
    links: z.array(
      z.object({ label: z.string(), url: z.string(), isHidden: z.boolean().optional() }),
    ),
    showLinks: z.boolean(),
    showPinned: z.boolean(),
    showSkills: z.boolean(),
    showPath: z.boolean(),
    showAll: z.boolean(),
    hiddenSkillKeys: z.array(z.string()),
    isIndexed: z.boolean(),
  })
  .partial();

/** A draft that cannot be read is none: then the page is what can be edited. */
export function readDraft(stored: unknown): PortfolioTexts | null {
  const parsed = draftSchema.safeParse(stored);
  if (stored === null || !parsed.success) return null;
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  return { ...firstPortfolioTexts, ...Object.fromEntries(given) };
}

/** Microseconds: two writes never share one. */
const versionOf = sql`(extract(epoch FROM p."updatedAt") * 1000000)::bigint::text`;

/** What the learner wrote and switched on, with the draft. */
export async function findPortfolioSettings(userId: UserId): Promise<PortfolioSettings> {
  const rows = await db.$queryRaw<
    (Omit<PortfolioTexts, "links"> & {
      links: PortfolioTexts["links"];
      draft: unknown;
      isPublished: boolean;
      version: string;
    })[]
  >`
    SELECT p.headline, p.bio, p.links, p."showLinks", p."showPinned", p."showSkills", p."showPath",
      p."showAll", coalesce(p."hiddenSkillKeys", '{}') AS "hiddenSkillKeys", p."isIndexed", p.draft,
      p."isPublished", ${versionOf} AS version
    FROM "PortfolioSettings" p WHERE p."userId" = ${userId}::uuid`;
  const [row] = rows;
  if (!row) return { texts: firstPortfolioTexts, draft: null, isPublished: false, version: "" };
  const { draft, isPublished, version, ...texts } = row;
  return { texts, draft: readDraft(draft), isPublished, version };
}

type Write = {
  readonly isPublished: boolean;
  /** What the writer had read; null writes over whatever is there. */
  readonly version: string | null;
};

/**
 * Makes the texts the page; a draft is done with then. Without a handle nothing can be seen, whatever is switched on.
 *
 * @returns false when something was written since `version`
 */
export async function writePortfolioPage(
  userId: UserId,
  texts: PortfolioTexts,
  { isPublished, version }: Write,
): Promise<boolean> {
  const written = await db.$executeRaw`
    INSERT INTO "PortfolioSettings" AS p ("userId", "isPublished", headline, bio, links, "showLinks", "showPinned",
      "showSkills", "showPath", "showAll", "hiddenSkillKeys", "isIndexed", draft, "updatedAt")
    VALUES (${userId}::uuid, ${isPublished}, ${texts.headline}, ${texts.bio}, ${linksJson(texts)}::jsonb,
      ${texts.showLinks}, ${texts.showPinned}, ${texts.showSkills}, ${texts.showPath}, ${texts.showAll},
      ${[...texts.hiddenSkillKeys]}, ${texts.isIndexed}, NULL, clock_timestamp())
    ON CONFLICT ("userId") DO UPDATE SET "isPublished" = excluded."isPublished", headline = excluded.headline,
      bio = excluded.bio, links = excluded.links, "showLinks" = excluded."showLinks",
      "showPinned" = excluded."showPinned", "showSkills" = excluded."showSkills", "showPath" = excluded."showPath",
      "showAll" = excluded."showAll", "hiddenSkillKeys" = excluded."hiddenSkillKeys",
      "isIndexed" = excluded."isIndexed", draft = NULL, "updatedAt" = excluded."updatedAt"
    WHERE ${isUnchanged(version)}`;
  return written === 1;
}

/**
 * Keeps the texts back from visitors.
 *
 * @returns false when something was written since `version`
 */
export async function writePortfolioDraft(
  userId: UserId,
  draft: PortfolioTexts,
  { isPublished, version }: Write,
): Promise<boolean> {
  const written = await db.$executeRaw`
    INSERT INTO "PortfolioSettings" AS p ("userId", "isPublished", draft, "updatedAt")
    VALUES (${userId}::uuid, ${isPublished}, ${JSON.stringify(draft)}::jsonb, clock_timestamp())
    ON CONFLICT ("userId") DO UPDATE SET "isPublished" = excluded."isPublished", draft = excluded.draft,
      "updatedAt" = excluded."updatedAt"
    WHERE ${isUnchanged(version)}`;
  return written === 1;
}

/** Throws the draft away. @returns what it was, or null when there is none */
export async function removePortfolioDraft(userId: UserId): Promise<PortfolioTexts | null> {
  const rows = await db.$queryRaw<{ draft: unknown }[]>`
    UPDATE "PortfolioSettings" p SET draft = NULL, "updatedAt" = clock_timestamp()
    FROM (SELECT draft FROM "PortfolioSettings" WHERE "userId" = ${userId}::uuid FOR UPDATE) old
    WHERE p."userId" = ${userId}::uuid AND p.draft IS NOT NULL RETURNING old.draft`;
  return rows[0] ? (readDraft(rows[0].draft) ?? firstPortfolioTexts) : null;
}

/** Puts a draft back that was thrown away. @returns false when there is another one by now */
export async function restorePortfolioDraft(
  userId: UserId,
  draft: PortfolioTexts,
): Promise<boolean> {
  const written = await db.$executeRaw`
    UPDATE "PortfolioSettings" p SET draft = ${JSON.stringify(draft)}::jsonb, "updatedAt" = clock_timestamp()
    WHERE p."userId" = ${userId}::uuid AND p.draft IS NULL`;
  return written === 1;
}

function isUnchanged(version: string | null): RawSql {
  return version === null ? sql`true` : sql`${versionOf} = ${version}`;
}

function linksJson({ links }: PortfolioTexts): string {
  return JSON.stringify(
    links.map(({ label, url, isHidden = false }) => ({ label, url, isHidden })),
  );
}
