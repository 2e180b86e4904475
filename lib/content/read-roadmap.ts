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
  readingListsFileSchema,
  resourcesFileSchema,
  roadmapFileSchema,
  rolesFileSchema,
  skillsFileSchema,
  trackChoiceFileSchema,
} from "./schema";
import type { RoadmapSource } from "./sections";

const roadmapFile = "roadmap.yaml";

/** Which file says what, for problems that only show when the files are read together. */
export type ContentFiles = {
  readonly roadmap: string;
  readonly skills: string;
  readonly resources: string;
  readonly trackChoice: string;
  readonly readingLists: string;
  readonly roles: string;
  /** By milestone key. */
  readonly milestones: ReadonlyMap<string, string>;
};

/** What the files of a roadmap say, and everything that is wrong with them. */
export type RoadmapReading = {
  /** null while the files cannot be put together; only free of mistakes when there are no problems. */
  readonly content: RoadmapContent | null;
  readonly problems: readonly Problem[];
  /** What each file says, translations laid over it, in the order of reading; null when it cannot be parsed. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Which of the files holds the resources; null when `roadmap.yaml` cannot be parsed. */
  readonly resourcesFile: string | null;
};

/**
 * Reads the folder of one roadmap: `roadmap.yaml`, the files it names and, under `locales/<locale>/`,
 * translations with the same file names. A missing translation falls back to English.
 *
 * @param folder  absolute, or relative to the working directory
 * @throws Error that lists every mistake with file and path
 */
export async function readRoadmap(folder: string): Promise<RoadmapContent> {
  const { content, problems } = await examineRoadmap(folder);
  if (!content || problems.length > 0) throw contentError(problems);
  return content;
}

/** Reads the folder like `readRoadmap`, and returns its mistakes with what could be read in spite of them. */
export async function examineRoadmap(folder: string): Promise<RoadmapReading> {
  const problems: Problem[] = [];
  const read = fileReader(folder, problems);
  const roadmap = await read(roadmapFile, roadmapFileSchema);
  const content = roadmap && (await readNamedFiles(folder, roadmap, read, problems));
  const resourcesFile = roadmap?.files.resources ?? null;
  return { content, problems, files: read.files, resourcesFile };
}

async function readNamedFiles(
  folder: string,
  roadmap: z.output<typeof roadmapFileSchema>,
  read: FileReader,
  problems: Problem[],
): Promise<RoadmapContent | null> {
  const { files } = roadmap;
  const skills = await read(files.skills, skillsFileSchema);
  const resources = await read(files.resources, resourcesFileSchema);
  const trackChoice = files.track_choice
    ? await read(files.track_choice, trackChoiceFileSchema)
    : null;
  const readingLists = files.reading_lists
    ? await read(files.reading_lists, readingListsFileSchema)
    : null;
  const roles = files.roles ? await read(files.roles, rolesFileSchema) : null;
  const milestones = await readMilestones(folder, files.milestones, read, problems);
  await findStrayTranslations(folder, read.files, problems);
  // What does not parse cannot be compared: the mistakes so far come first.
  if (problems.length > 0 || !skills || !resources) return null;

  const source: RoadmapSource = {
    roadmap,
    skills,
    resources,
    trackChoice,
    readingLists,
    roles,
    milestones: milestones.map(({ milestone }) => milestone),
  };
  const content = assemble(source);
  problems.push(
    ...crossCheck(content, source, {
      roadmap: roadmapFile,
      skills: files.skills,
      resources: files.resources,
      trackChoice: files.track_choice ?? roadmapFile,
      readingLists: files.reading_lists ?? roadmapFile,
      roles: files.roles ?? roadmapFile,
      milestones: new Map(milestones.map(({ milestone, file }) => [milestone.key, file])),
    }),
  );
  return content;
}

type FileReader = {
  <Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema> | null>;
  /** Files read so far, and what they said. */
  readonly files: ReadonlyMap<string, unknown>;
};

/** Reads a file together with its translations, and remembers which files there were. */
function fileReader(root: string, problems: Problem[]): FileReader {
  const files = new Map<string, unknown>();
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    let value = await readValid(root, file, schema, problems);
    for (const locale of locales) {
      if (value === null || locale === defaultLocale) continue;
      const at = { file: `locales/${locale}/${file}`, locale, problems };
      value = overlay(value, await readYaml(root, at.file, problems), at);
    }
    files.set(file, value);
    return value;
  };
  return Object.assign(read, { files });
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
  known: ReadonlyMap<string, unknown>,
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
      for (const file of files.filter((path) => !known.has(path.slice(base.length + 1)))) {
        problems.push({ file, path: "", text: "translates a file that does not exist" });
      }
    }
  }
}
