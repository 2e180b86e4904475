import { defaultLocale, isLocale, type Locale } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";

import { assemble } from "./assemble";
import { crossCheck } from "./cross-check";
import { documentSchema } from "./document-schema";
import { findUnknownKeys } from "./find-unknown-keys";
import { plainReason } from "./plain-reasons";
import { pathIn } from "./read-files";
import { readStrictYaml, type StrictYaml } from "./strict-yaml";

/** Something wrong with a document, said so that its author finds the place. */
export type DocumentProblem = {
  /** Both begin at 1. */
  readonly line: number;
  readonly column: number;
  /** `milestones.w1-begin.tasks.w1-t1.minutes`; empty for the document as a whole. */
  readonly path: string;
  readonly text: string;
};

export type DocumentReading =
  | { readonly ok: true; readonly content: RoadmapContent }
  | {
      readonly ok: false;
      /** In the order of the lines, at most a hundred. */
      readonly problems: readonly DocumentProblem[];
      /** How many there are besides. */
      readonly more: number;
    };

const shownAtMost = 100;

/**
 * Reads a roadmap that somebody wrote into one YAML document (JSON is YAML too) and finds everything that is
 * wrong with it at once. The caller sees to the size of the text. Takes turns with other requests.
 */
export async function readDocument(source: string): Promise<DocumentReading> {
  const yaml = await readStrictYaml(source);
  const flaws = yaml.flaws.map(({ offset, text }) => problemAt(yaml, { offset, path: "", text }));
  if (!yaml.isReadable) return failed(flaws);

  const parsed = documentSchema(languageOf(yaml.value)).safeParse(yaml.value, {
    error: plainReason,
  });
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) =>
      pathsOf(issue).map(({ path, text }) => ({ ...named(yaml, path), text })),
    );
    const unknown = findUnknownKeys(yaml.value).map(({ path, text }) => ({
      ...named(yaml, path),
      text,
    }));
    return failed([...flaws, ...[...issues, ...unknown].map((found) => problemAt(yaml, found))]);
  }

  const content = assemble(parsed.data);
  const found = crossCheck(content, parsed.data, {
    ...{ roadmap: "", readingLists: "", skills: "skills", resources: "resources" },
    ...{ trackChoice: "track_choice", roles: "roles" },
    milestones: new Map(content.milestones.map(({ key }) => [key, `milestones.${key}`])),
  }).map(({ file, path, text }) => {
    const whole = file.endsWith(`.${path}`) ? file : [file, path].filter(Boolean).join(".");
    return problemAt(yaml, { offset: yaml.offsetOf(partsOf(whole)), path: whole, text });
  });
  const problems = [...flaws, ...found];
  return problems.length > 0 ? failed(problems) : { ok: true, content };
}

function failed(problems: readonly DocumentProblem[]): DocumentReading {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const inOrder = [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    ok: false,
    problems: inOrder.slice(0, shownAtMost),
    more: Math.max(0, inOrder.length - shownAtMost),
  };
}

function problemAt(
  { placeOf }: StrictYaml,
  { offset, path, text }: { offset: number; path: string; text: string },
): DocumentProblem {
  return { ...placeOf(offset), path, text };
}

/** The language has to be known before the texts can be judged. */
function languageOf(value: unknown): Locale {
  const language =
    typeof value === "object" && value !== null ? Reflect.get(value, "language") : undefined;
  return isLocale(language) ? language : defaultLocale;
}

type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
};

/** One finding for each unknown field, at the field. */
function pathsOf({ code, path, message, keys = [] }: Issue) {
  if (code !== "unrecognized_keys") return [{ path, text: message }];
  return keys.map((key) => ({ path: [...path, key], text: "is no field of this form" }));
}

function named(yaml: StrictYaml, path: readonly PropertyKey[]) {
  return { offset: yaml.offsetOf(path), path: pathIn(yaml.value, path) };
}

/** `week 3` is no path: what is wrong with a week is wrong with the list of milestones. */
function partsOf(path: string): string[] {
  return path.startsWith("week ") ? ["milestones"] : path.split(".");
}
