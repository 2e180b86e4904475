import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AccountSection } from "@/components/settings/account-section";
import { CalendarSection } from "@/components/settings/calendar-section";
import { DataSection } from "@/components/settings/data-section";
import { DisplayForm } from "@/components/settings/display-form";
import { LetterSection } from "@/components/settings/letter-section";
import { PortfolioChecklist } from "@/components/settings/portfolio-checklist";
import { PortfolioDraft } from "@/components/settings/portfolio-draft";
import { PortfolioForm } from "@/components/settings/portfolio-form";
import { PortfolioOutputs } from "@/components/settings/portfolio-outputs";
import { ProfileForm } from "@/components/settings/profile-form";
import { RoadmapSection } from "@/components/settings/roadmap-section";
import { Section } from "@/components/settings/section";
import { SettingsNav } from "@/components/settings/settings-nav";
import { ShareLinkSection } from "@/components/settings/share-link-section";
import { SiteDownload } from "@/components/settings/site-download";
import { TimeSection } from "@/components/settings/time-section";
import { TrackSection } from "@/components/settings/track-section";
import { YearsSection } from "@/components/settings/years-section";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { addressOf } from "@/lib/loaders/page-links";
import { loadSettings } from "@/lib/loaders/settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

const sections = [
  "profile",
  "portfolio",
  "track",
  "roadmap",
  "time",
  "calendar",
  "letter",
  "display",
  "account",
  "years",
  "data",
] as const;

export default async function SettingsPage({ searchParams }: PageProps<"/[locale]/settings">) {
  const settings = await loadSettings();
  const { user, locale, portfolio } = settings;
  const year = settings.years.find(({ active }) => active) ?? null;
  const shared = { locale, words: await getWords("settings"), errors: await getWords("errors") };
  const { words } = shared;
  const more = await getWords("portfolioSettings");
  const calendar = await getWords("calendar");
  const letter = await getWords("letter");
  const titles = { ...words, calendar, letter };
  const listed = user.isOwner ? [...sections, "server" as const] : sections;

  return (
    <main
      id="main"
      className="mx-auto grid max-w-5xl gap-x-12 gap-y-6 px-4 pt-8 pb-24 sm:px-8 lg:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <h1 className="lg:col-span-2">{words.title}</h1>
      <SettingsNav
        label={words.sections}
        sections={listed.map((id) => ({ id, title: titles[id].title }))}
      />
      <div className="grid gap-12">
        <Section id="profile" title={words.profile.title}>
          <ProfileForm name={user.name} {...shared} />
        </Section>
        <Section id="portfolio" title={words.portfolio.title} lead={words.portfolio.lead}>
          {user.handle && portfolio.isPublished ? (
            <p>
              {words.portfolio.publicAt}{" "}
              <a href={localePath(locale, `/u/${user.handle}`)}>/u/{user.handle}</a>
            </p>
          ) : null}
          <PortfolioDraft {...portfolio} words={more} errors={shared.errors} />
          <PortfolioForm
            handle={user.handle}
            {...portfolio}
            paths={{
              preview: localePath(locale, "/settings/portfolio/preview"),
              evidence: localePath(locale, "/evidence"),
            }}
            {...{ words, more, errors: shared.errors }}
          />
          <PortfolioChecklist
            checklist={portfolio.checklist}
            evidencePath={localePath(locale, "/evidence")}
          />
          <ShareLinkSection
            {...settings.shareLinks}
            isPublished={portfolio.isPublished}
            {...shared}
            words={await getWords("shareLinks")}
          />
          {user.handle ? (
            <PortfolioOutputs
              address={await addressOf(`/u/${user.handle}`, locale)}
              isPublished={portfolio.isPublished}
            />
          ) : null}
          <SiteDownload locale={locale} />
        </Section>
        <TrackSection
          version={settings.roadmap?.version ?? null}
          track={year?.track || null}
          {...{ locale, words }}
        />
        <RoadmapSection roadmap={settings.roadmap} words={words} errors={shared.errors} />
        <TimeSection
          {...{ timeZone: user.timeZone, dayEndsAt: user.dayEndsAt, year }}
          startDates={settings.startDates}
          correctUntil={settings.correctUntil}
          {...shared}
        />
        <CalendarSection {...settings.calendar} {...shared} words={calendar} />
        <LetterSection
          {...settings.letter}
          {...{ email: user.email, timeZone: user.timeZone }}
          {...shared}
          words={letter}
        />
        <Section id="display" title={words.display.title}>
          <DisplayForm
            {...shared}
            theme={user.theme}
            shortcuts={user.shortcuts}
            showRhythm={user.showRhythm}
            wasSaved={(await searchParams).saved === "display"}
          />
        </Section>
        <AccountSection email={user.email} sessions={settings.sessions} {...shared} />
        <YearsSection
          years={settings.years}
          today={settings.today}
          startDates={settings.startDates}
          roadmaps={settings.roadmaps}
          {...shared}
        />
        <DataSection email={user.email} isOwner={user.isOwner} {...shared} />
        {user.isOwner ? (
          <Section id="server" title={words.server.title} lead={words.server.lead}>
            <p>
              <a
                href={localePath(locale, "/settings/server")}
                className="inline-flex min-h-11 items-center"
              >
                {words.server.link}
              </a>
            </p>
          </Section>
        ) : null}
      </div>
    </main>
  );
}
