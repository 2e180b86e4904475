import { getTranslations } from "next-intl/server";

import { YearPath } from "@/components/year/year-path";
import { linkRel } from "@/lib/domain/link";
import type { Locale } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

import { EvidencePiece } from "./evidence-piece";
import { EvidenceRows } from "./evidence-rows";
import { SkillList } from "./skill-list";

type Props = {
  portfolio: PublicPortfolio;
  version: RoadmapVersion;
  entries: readonly WeekEntry[];
  locale: Locale;
  /** The address of a picture by its id: each way to the page has its own. */
  picturePath: (id: string) => string;
};

/**
 * The public page, in the order of a busy reader's patience (PRODUCT, Portfolio): who, selected work, skills,
 * the path, everything. No script, and one or two pages on paper.
 */
export async function Portfolio({ portfolio, version, entries, locale, picturePath }: Props) {
  const t = await getTranslations("portfolio");
  const kindName = await getTranslations("evidence.kind");
  const { name, headline, bio, links, pinned, groups, skills, path } = portfolio;
  const pinnedAnchors = new Set(pinned.map(({ anchor }) => anchor));
  const count = groups.reduce((sum, group) => sum + group.evidence.length, 0);

  return (
    <div className="grid gap-12 print:gap-5 print:text-[10pt]">
      <header className="grid gap-5 print:gap-2">
        <h1>{name}</h1>
        {headline ? (
          <p className="max-w-[60ch] font-serif text-xl leading-relaxed">{headline}</p>
        ) : null}
        {bio ? <div className={bioLook}>{renderMarkdown(bio)}</div> : null}
        {links.length > 0 ? (
          <ul aria-label={t("links")} className="flex flex-wrap gap-x-6">
            {links.map(({ label, url }) => (
              <li key={`${label} ${url}`}>
                <a
                  href={url}
                  rel={linkRel}
                  className="inline-flex min-h-11 items-center text-done-ink print:min-h-0"
                >
                  {label}
                </a>
                <span className="hidden text-sm text-soft print:inline"> {url}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </header>

      {pinned.length > 0 ? (
        <section aria-labelledby="pinned">
          <h2 id="pinned" className="sr-only">
            {t("pinned")}
          </h2>
          <EvidenceRows
            rows={pinned.map((piece) => ({
              key: piece.anchor,
              label: kindName(piece.kind),
              content: (
                <EvidencePiece {...{ piece, locale, picturePath }} size="large" hasDetails />
              ),
            }))}
          />
        </section>
      ) : null}

      {skills && skills.length > 0 ? (
        <section aria-labelledby="skills" className="grid gap-3 print:gap-1">
          <h2 id="skills">{t("skills")}</h2>
          <SkillList {...{ skills, version, locale }} />
        </section>
      ) : null}

      {path ? (
        <section
          aria-labelledby="path"
          className="grid gap-4 print:break-inside-avoid print:gap-2 print:[&_details]:hidden"
        >
          <h2 id="path">{t("path")}</h2>
          <YearPath
            {...{ version, entries, locale }}
            stones={path.map(({ stone }) => stone)}
            milestones={path.map(({ progress }) => progress)}
          />
          <p className="text-sm text-soft">
            {t("summary", {
              finished: path.filter(({ progress }) => progress.finished).length,
              weeks: path.length,
              count,
            })}
          </p>
        </section>
      ) : null}

      {groups.length > 0 ? (
        <section aria-labelledby="all" className="grid gap-4 print:gap-1">
          <h2 id="all">{t("all")}</h2>
          <EvidenceRows
            rows={groups.map(({ kind, evidence }) => ({
              key: kind,
              label: kindName(kind),
              content: (
                <div className="grid gap-5 print:gap-2">
                  {evidence.map((piece) => (
                    <EvidencePiece
                      key={piece.anchor}
                      {...{ piece, locale, picturePath }}
                      id={piece.anchor}
                      size="small"
                      hasDetails={!pinnedAnchors.has(piece.anchor)}
                    />
                  ))}
                </div>
              ),
            }))}
          />
        </section>
      ) : null}

      {count === 0 && !headline && !bio ? <p className="text-soft">{t("empty")}</p> : null}
    </div>
  );
}

const bioLook =
  "grid max-w-[65ch] gap-3 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6 [&_pre]:overflow-x-auto";
