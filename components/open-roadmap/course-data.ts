import { type Locale, textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { skillsOfWeek, sumOf } from "@/lib/domain/roadmap-outline";

type Page = {
  version: RoadmapContent;
  locale: Locale;
  /** The whole address of the page, and that of the roadmap's. */
  address: string;
  roadmapAddress: string;
};

/** A roadmap in the words of schema.org. */
export function roadmapCourse({ version, locale, address }: Omit<Page, "roadmapAddress">) {
  const hours = version.nominalHundredths / 100;
  return {
    "@context": "https://schema.org",
    ...course(version, locale, address),
    teaches: version.skills.map(({ name }) => textIn(name, locale).text),
    offers: { "@type": "Offer", category: "Free" },
    hasCourseInstance: {
      "@type": "CourseInstance",
      courseMode: "Online",
      courseSchedule: {
        "@type": "Schedule",
        repeatFrequency: "Weekly",
        repeatCount: version.weeks,
        duration: `PT${Math.round(hours * 60)}M`,
      },
    },
    syllabusSections: version.phases.map(({ title, months, firstWeek, lastWeek }) => ({
      "@type": "Syllabus",
      name: textIn(title, locale).text,
      description: months.map((month) => textIn(month.title, locale).text).join(", "),
      timeRequired: `P${lastWeek - firstWeek + 1}W`,
    })),
  };
}

/** One week of it, as a course of its own that is part of the whole. */
export function weekCourse({ version, locale, address, roadmapAddress }: Page, week: Milestone) {
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    "@id": address,
    url: address,
    name: textIn(week.title, locale).text,
    description: textIn(week.goal, locale).text,
    inLanguage: locale,
    isAccessibleForFree: true,
    provider: providerOf(roadmapAddress),
    position: week.week,
    timeRequired: `PT${sumOf([week]).minutes}M`,
    teaches: [
      ...week.outcomes.map((outcome) => textIn(outcome, locale).text),
      ...skillsOfWeek(version, week).map(({ name }) => textIn(name, locale).text),
    ],
    isPartOf: course(version, locale, roadmapAddress),
  };
}

function course(version: RoadmapContent, locale: Locale, address: string) {
  return {
    "@type": "Course",
    "@id": address,
    url: address,
    name: textIn(version.title, locale).text,
    description: textIn(version.description, locale).text,
    inLanguage: locale,
    isAccessibleForFree: true,
    provider: providerOf(address),
  };
}

const providerOf = (address: string) => ({
  "@type": "Organization",
  name: "Cairn",
  url: new URL(address).origin,
});
