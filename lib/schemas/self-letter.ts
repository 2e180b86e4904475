import { z } from "zod";

import { letterKinds } from "@/lib/domain/self-letter";
import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { key, longText, savedVersion } from "./fields";

const text = () => longText(textLimits.selfLetter);

const letter = z.strictObject({ expected: text(), did: text(), version: savedVersion() }, codes);

/** The body of a letter to oneself; its period is in the address. What is left out stays as it is. */
export const letterBodySchema = letter.partial({ expected: true, did: true });

/** The same as a form sends it: whole, with its period. */
export const letterFormSchema = letter.extend({ kind: z.enum(letterKinds, codes), period: key() });
