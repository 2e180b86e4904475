import { z } from "zod";

import { largestRoadmapFile } from "@/lib/domain/own-roadmap";

import { codes } from "./error-codes";
import { flag, read, uuid } from "./fields";

/** The text of a file, with line breaks of one character, whatever form it came in. */
const fileText = () =>
  read((input) => {
    const text = input.replace(/\r\n?/g, "\n");
    if (text.trim() === "") return { ok: false, code: "required" };
    const isLarge = new TextEncoder().encode(text).length > largestRoadmapFile;
    return isLarge ? { ok: false, code: "fileTooLarge" } : { ok: true, value: text };
  });

/**
 * A roadmap to look through, or to import. `hasText`: the browser keeps what was typed, so the answer need not
 * carry it.
 */
export const roadmapFileSchema = z.strictObject(
  { text: fileText(), step: z.enum(["check", "import"], codes), hasText: flag() },
  codes,
);

export const ownRoadmapSchema = z.strictObject({ roadmapId: uuid() }, codes);
