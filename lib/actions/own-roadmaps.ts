"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";

import { allow } from "@/lib/auth/limits";
import { type DocumentProblem, readDocument } from "@/lib/content/read-document";
import { importRoadmap as storeRoadmap } from "@/lib/data/import-roadmap";
import { findOwnVersionIdByKey, removeOwnRoadmap } from "@/lib/data/own-roadmaps";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { type ImportPreview, isMadeFrom, previewImport } from "@/lib/domain/import-preview";
import type { ShownText } from "@/lib/domain/locale";
import { textIn } from "@/lib/domain/locale";
import { largestRoadmapFile } from "@/lib/domain/own-roadmap";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";
import { ownRoadmapSchema, roadmapFileSchema } from "@/lib/schemas/roadmap-file";

import { defineFormAction } from "./define-action";
import { inTurn } from "./in-turn";
import { type ActionResult, type FormState, fail, limited, refuse, succeed } from "./result";
import { typedValues } from "./typed-values";
import { withFileText } from "./with-file-text";

/** What came of a file; unless it was imported, with its text, to be corrected or sent on. */
export type RoadmapFileRead =
  | {
      readonly kind: "problems";
      readonly problems: readonly DocumentProblem[];
      readonly more: number;
      readonly text: string | null;
    }
  | { readonly kind: "preview"; readonly preview: ImportPreview; readonly text: string | null }
  | { readonly kind: "imported"; readonly title: ShownText; readonly number: number };

/**
 * Looks a file through or imports it, pasted or uploaded. With a mistake nothing is written, and all mistakes
 * are told. Without one, looking through shows what an import would change.
 */
export async function importRoadmap(
  state: FormState<RoadmapFileRead>,
  form: FormData,
): Promise<FormState<RoadmapFileRead>> {
  const fields = { file: "file", text: "text", largest: largestRoadmapFile };
  const filled = await withFileText(form, fields);
  if (filled) return readFile(state, filled);
  return {
    ...{ status: "failed", error: "invalidInput", fields: { text: "fileTooLarge" } },
    values: typedValues(form),
  };
}

const readFile = defineFormAction(
  roadmapFileSchema,
  async ({ text, step, hasText }, user): Promise<ActionResult<RoadmapFileRead>> => {
    const allowance = await allow("roadmapFile", user.id);
    if (!allowance.allowed) return limited(allowance.retryAfter);

    const back = { text: hasText ? null : text };
    const reading = await inTurn(() => readDocument(text));
    if (!reading.ok) {
      const { problems, more } = reading;
      return succeed<RoadmapFileRead>({ kind: "problems", problems, more, ...back });
    }
    if (step === "import") return store(user.id, reading.content);
    const preview = await previewOf(user.id, reading.content);
    return succeed<RoadmapFileRead>({ kind: "preview", preview, ...back });
  },
);

async function store(
  userId: UserId,
  content: RoadmapContent,
): Promise<ActionResult<RoadmapFileRead>> {
  const result = await storeRoadmap(userId, content);
  if (result.kind === "tooMany") return refuse("form", "tooManyRoadmaps");
  if (result.kind === "same") return refuse("form", "sameRoadmap");
  refresh();
  const title = textIn(content.title, await getLocale());
  return succeed<RoadmapFileRead>({ kind: "imported", title, number: result.number });
}

/** Compared with the learner's own roadmap of this key, else with the built-in one if it came from there. */
async function previewOf(userId: UserId, content: RoadmapContent): Promise<ImportPreview> {
  const ownId = await findOwnVersionIdByKey(userId, content.key);
  const own = ownId ? await getRoadmapVersion(ownId) : null;
  const builtIn = await getLatestVersion();
  return previewImport(content, {
    base: own ?? (isMadeFrom(content, builtIn) ? builtIn : null),
    number: (own?.number ?? 0) + 1,
    locale: await getLocale(),
  });
}

/** Deletes a roadmap of one's own that no year is on. */
export const removeRoadmap = defineFormAction(
  ownRoadmapSchema,
  async ({ roadmapId }, user): Promise<ActionResult<null>> => {
    const result = await removeOwnRoadmap(user.id, roadmapId);
    if (result === "notFound") return fail("notFound");
    if (result === "inUse") return refuse("form", "roadmapInUse");
    refresh();
    return succeed();
  },
);
