import { z } from "zod";

import { parseLink } from "@/lib/domain/link";
import { paperMarks } from "@/lib/domain/paper";
import { textLimits } from "@/lib/domain/text-limits";
import { isUuid } from "@/lib/domain/uuid";

import { codes, type SchemaErrorCode } from "./error-codes";
import { day, line, list, longText, read, uuid } from "./fields";

/**
 * A row of the paper log as its form sends it. With a `resourceKey` title and link are those of the roadmap
 * and what was typed for them is ignored; else a title is needed, and a link may be there. `link` leaves as
 * `url`. `id` is made by the form, so that sending it twice makes one row. That the day is not ahead of
 * today, and that the resource exists, is asked later.
 */
export const paperSchema = z
  .strictObject(
    {
      id: uuid().optional(),
      resourceKey: read(readKey).default(""),
      title: line(textLimits.paperTitle).default(""),
      link: read(readLink).default(""),
      readOn: day(),
      marks: list(z.enum(paperMarks, codes), paperMarks.length),
      summary: longText(textLimits.paperSummary).default(""),
    },
    codes,
  )
  .refine(({ resourceKey, title }) => resourceKey !== "" || title !== "", {
    path: ["title"],
    error: () => "required" satisfies SchemaErrorCode,
    // Also when another field is wrong, so that all is said at once.
    when: ({ value }) => hasName.safeParse(value).success,
  })
  .transform(({ resourceKey, link, ...paper }) => ({
    ...paper,
    resourceKey: resourceKey === "" ? null : resourceKey,
    url: link,
  }));

export const paperChanges = ["log", "remove", "restore"] as const;

export type PaperChange = (typeof paperChanges)[number];

/**
 * One change of the log, as the value of the button that was pressed: `log:<resource key>`, `remove:<id>`,
 * or `restore:<id>` with the fields of the row that was removed, as JSON.
 */
export const paperChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [name, subject = ""] = input.split(":");
      const kind = paperChanges.find((known) => known === name);
      const isRight = kind === "log" ? isKey(subject) : isUuid(subject);
      if (!kind || !isRight) return { ok: false, code: "invalid" };
      return { ok: true, value: { kind, subject } };
    }),
    removed: read((input) => {
      const row = paperSchema.safeParse(parseJson(input));
      return row.success ? { ok: true, value: row.data } : { ok: false, code: "invalid" };
    }).optional(),
  },
  codes,
);

const hasName = z.object({ resourceKey: z.string(), title: z.string() });

type Optional = { ok: true; value: string } | { ok: false; code: SchemaErrorCode };

function readKey(input: string): Optional {
  return input === "" || isKey(input)
    ? { ok: true, value: input }
    : { ok: false, code: "unknownValue" };
}

function readLink(input: string): Optional {
  const parsed = parseLink(input);
  if (parsed.ok) return { ok: true, value: parsed.url };
  return parsed.problem === "empty" ? { ok: true, value: "" } : { ok: false, code: parsed.problem };
}

function isKey(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
