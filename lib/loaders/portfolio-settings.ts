import "server-only";

import { notFound } from "next/navigation";

import type { CurrentUser } from "@/lib/auth/session";
import { findOwnPortfolio } from "@/lib/data/portfolio";
import { findPortfolioSettings } from "@/lib/data/portfolio-settings";
import { textIn } from "@/lib/domain/locale";
import { portfolioChecklist } from "@/lib/domain/portfolio-checklist";
import { skillName } from "@/lib/domain/roadmap-lookup";

import { present } from "./portfolio";

/** What the owner of a portfolio edits (the draft, where there is one), and what a reader would miss. */
export async function loadPortfolioSettings(user: CurrentUser) {
  const [settings, facts] = await Promise.all([
    findPortfolioSettings(user.id),
    findOwnPortfolio(user.id),
  ]);
  if (!facts) notFound();
  const texts = settings.draft ?? settings.texts;
  const page = await present({ ...facts, ...texts });
  const whole = await present({ ...facts, showSkills: true, hiddenSkillKeys: [] });

  return {
    texts,
    hasDraft: settings.draft !== null,
    version: settings.version,
    isPublished: settings.isPublished,
    checklist: portfolioChecklist(page.portfolio),
    /** Every skill that public evidence shows, those of the strongest evidence first, and those hidden before. */
    skills: [
      ...new Set([
        ...(whole.portfolio.skills ?? []).map(({ skillKey }) => skillKey),
        ...texts.hiddenSkillKeys,
      ]),
    ].flatMap((key) => {
      const name = skillName(page.version, key);
      if (!name) return [];
      const { text, lang } = textIn(name, page.locale);
      return { key, name: text, ...(lang !== page.locale && { lang }) };
    }),
  };
}

export type PortfolioSettingsView = Awaited<ReturnType<typeof loadPortfolioSettings>>;
