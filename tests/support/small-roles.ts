import { smallRoadmap } from "./small-roadmap";

/**
 * The roadmap of three weeks with one job profile: a requirement of the shared weeks, and one of week 2. Each
 * optional field is there once and missing once.
 */
export function roadmapWithRoles() {
  const files = smallRoadmap();
  files["roadmap.yaml"].files.roles = "roles.yaml";
  return {
    ...files,
    "roles.yaml": {
      checked_on: "2026-11-21",
      notes: ["Profiles are no vacancies."],
      salaries: {
        source: "a guide",
        year: 2025,
        caveat: "Rough.",
        levels: [
          { key: "junior", level: "Junior", ranges: { USD: [100, 150], EUR: [60, 90] } },
          { key: "senior", level: "Senior", ranges: { USD: [200, 300] }, open_ended: true },
        ],
      },
      profiles: [
        {
          key: "watcher",
          title: "Watcher",
          summary: "Looks at things.",
          tracks: ["tinker", "think"],
          employers: ["Lighthouses"],
          source: "public job posting, watcher",
          facts: [
            { kind: "location", value: "At sea", source: "https://example.org/job", year: 2026 },
            { kind: "salary", value: "Fish", source: "a guide", note: "unsourced" },
          ],
          requirements: [
            {
              ...{ key: "wat-1", text: "Looks closely", weight: "must", skills: ["looking"] },
              ...{ evidence: "A log of a night", weeks: [1, 3], source: "a guide" },
            },
            {
              ...{ key: "wat-2", text: "Mends a lamp", weight: "nice", inferred: true },
              ...{ skills: ["looking"], evidence: "A lamp", weeks: [2], source: "a guide" },
            },
          ],
        },
        {
          ...{ key: "sailor", title: "Sailor", summary: "Goes far.", source: "a guide" },
          requirements: [
            {
              ...{ key: "sai-1", text: "Sees land", weight: "strong", skills: ["looking"] },
              ...{ evidence: "A chart", weeks: [1], source: "a guide" },
            },
          ],
        },
      ],
      related: [{ key: "pilot", title: "Pilot", note: "Knows the port.", source: "a guide" }],
    },
  };
}
