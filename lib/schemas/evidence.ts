import { z } from "zod";

import { evidenceKinds, guessEvidenceKind } from "@/lib/domain/evidence-kind";
import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { day, flag, key, line, link, list, longText, requiredLine, uuid } from "./fields";

const mostSkills = 30;
const mostTasks = 20;

/**
 * A piece of evidence as its form sends it. `link` leaves as `url`, normalised; without a kind, or with
 * "" for "guess", the kind is guessed from it. `id` is made by the form, so that sending it twice makes
 * one piece. That the day is not ahead of today, and that tasks and skills exist, is asked later.
 */
export const evidenceSchema = z
  .strictObject(
    {
      id: uuid().optional(),
      link: link(),
      kind: z.enum([...evidenceKinds, ""], codes).optional(),
      claim: requiredLine(textLimits.claim),
      myPart: longText(textLimits.evidenceDetail).default(""),
      limits: longText(textLimits.evidenceDetail).default(""),
      withWhom: line(textLimits.evidenceDetail).default(""),
      skillKeys: list(key(), mostSkills),
      madeOn: day(),
      isPublic: flag(),
      taskKeys: list(key(), mostTasks),
    },
    codes,
  )
  .transform(({ link, kind, ...evidence }) => ({
    ...evidence,
    url: link,
    kind: kind || guessEvidenceKind(link),
  }));

/** To remove a piece, or to take it out of the bin. */
export const evidenceIdSchema = z.strictObject({ id: uuid() }, codes);
