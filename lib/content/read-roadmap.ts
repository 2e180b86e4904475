import { basename } from "node:path";
import type { z } from "zod";

import { defaultLocale, isLocale, locales } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";

import { assemble } from "./assemble";
import { crossCheck } from "./cross-check";
import { overlay } from "./overlay";
import { contentError, type Problem } from "./problems";
import { listFolder, listYaml, readValid, readYaml } from "./read-files";
import {
  milestoneFileSchema,
  type RoadmapSource,
  readingListsFileSchema,
  resourcesFileSchema,
  roadmapFileSchema,
  skillsFileSchema,
  trackChoiceFileSchema,
} from "./schema";

const roadmapFile = "roadmap.yaml";

/** Which file says what, for problems that only show when the files are read together. */
export type ContentFiles = {
  readonly roadmap: string;
  readonly skills: string;
  readonly trackChoice: string;
  readonly readingLists: string;
  /** By milestone key. */
  readonly milestones: ReadonlyMap<string, string>;
};

/**
 * Reads the folder of one roadmap: `roadmap.yaml`, the files it names and, under `locales/<locale>/`,
 * translations with the same file names. A missing translation falls back to English.
 *
 * @param folder  absolute, or relative to the working directory
 * @throws Error that lists every mistake with file and path
 */
export async function readRoadmap(folder: string): Promise<RoadmapContent> {
  const problems: Problem[] = [];
  const read = fileReader(folder, problems);

  const roadmap = await read(roadmapFile, roadmapFileSchema);
  if (!roadmap) throw contentError(problems);
  const { files } = roadmap;
  const skills = await read(files.skills, skillsFileSchema);
  const resources = await read(files.resources, resourcesFileSchema);
  const trackChoice = files.track_choice
    ? await read(files.track_choice, trackChoiceFileSchema)
    : null;
  const readingLists = files.reading_lists
    ? await read(files.reading_lists, readingListsFileSchema)
    : null;
  const milestones = await readMilestones(folder, files.milestones, read, problems);
  await findStrayTranslations(folder, read.seen, problems);
  // What does not parse cannot be compared: the mistakes so far come first.
  if (problems.length > 0 || !skills || !resources) throw contentError(problems);

  const source: RoadmapSource = {
    roadmap,
    skills,
    resources,
    trackChoice,
    readingLists,
    milestones: milestones.map(({ milestone }) => milestone),
  };
  const content = assemble(source);
  problems.push(
    ...crossCheck(content, source, {
      roadmap: roadmapFile,
      skills: files.skills,
      trackChoice: files.track_choice ?? roadmapFile,
      readingLists: files.reading_lists ?? roadmapFile,
      milestones: new Map(milestones.map(({ milestone, file }) => [milestone.key, file])),
    }),
  );
  if (problems.length > 0) throw contentError(problems);
  return content;
}

type FileReader = {
  <Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema> | null>;
  /** Files read so far. */
  readonly seen: ReadonlySet<string>;
};

/** Reads a file together with its translations, and remembers which files there were. */
function fileReader(root: string, problems: Problem[]): FileReader {
  const seen = new Set<string>();
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    seen.add(file);
    let value = await readValid(root, file, schema, problems);
    for (const locale of locales) {
      if (value === null || locale === defaultLocale) continue;
      const at = { file: `locales/${locale}/${file}`, locale, problems };
      value = overlay(value, await readYaml(root, at.file, problems), at);
    }
    return value;
  };
  return Object.assign(read, { seen });
}

async function readMilestones(root: string, folder: string, read: FileReader, problems: Problem[]) {
  const found = [];
  for (const file of await listYaml(root, folder)) {
    const milestone = await read(file, milestoneFileSchema);
    if (!milestone) continue;
    found.push({ file, milestone });

    const name = `${String(milestone.week).padStart(2, "0")}-${milestone.key}.yaml`;
    if (basename(file) !== name) {
      problems.push({ file, path: "", text: `must be named ${name}, after its week and key` });
    }
  }
  return found;
}

/** A translation without an English file is a misspelt name, and would never be shown. */
async function findStrayTranslations(
  root: string,
  seen: ReadonlySet<string>,
  problems: Problem[],
): Promise<void> {
  for (const locale of await listFolder(root, "locales")) {
    const base = `locales/${locale}`;
    if (!isLocale(locale) || locale === defaultLocale) {
      problems.push({ file: base, path: "", text: "is not a language of the interface" });
      continue;
    }
    for (const name of await listFolder(root, base)) {
      const files = name.endsWith(".yaml")
        ? [`${base}/${name}`]
        : await listYaml(root, `${base}/${name}`);
      for (const file of files.filter((path) => !seen.has(path.slice(base.length + 1)))) {
        problems.push({ file, path: "", text: "translates a file that does not exist" });
      }
    }
  }
}
