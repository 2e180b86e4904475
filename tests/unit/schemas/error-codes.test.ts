import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";

import * as account from "@/lib/schemas/account";
import * as calendar from "@/lib/schemas/calendar";
import * as display from "@/lib/schemas/display";
import * as enrollment from "@/lib/schemas/enrollment";
import { schemaErrorCodes, toFieldErrors } from "@/lib/schemas/error-codes";
import * as evidence from "@/lib/schemas/evidence";
import * as evidencePicture from "@/lib/schemas/evidence-picture";
import * as finishWeek from "@/lib/schemas/finish-week";
import * as letter from "@/lib/schemas/letter";
import * as note from "@/lib/schemas/note";
import * as paper from "@/lib/schemas/paper";
import * as planChange from "@/lib/schemas/plan-change";
import * as portfolio from "@/lib/schemas/portfolio";
import * as resourceReport from "@/lib/schemas/resource-report";
import * as signIn from "@/lib/schemas/sign-in";
import * as signUp from "@/lib/schemas/sign-up";
import * as taskState from "@/lib/schemas/task-state";
import * as time from "@/lib/schemas/time";

import { run } from "./run";

const modules = [
  account,
  calendar,
  display,
  enrollment,
  evidence,
  evidencePicture,
  finishWeek,
  letter,
  note,
  paper,
  planChange,
  portfolio,
  resourceReport,
  signIn,
  signUp,
  taskState,
  time,
];

const schemas = modules
  .flatMap((module) => Object.entries<unknown>(module))
  .filter((entry): entry is [string, z.ZodType] => entry[0].endsWith("Schema"));

const fieldNames = [
  ...["name", "email", "password", "newPassword", "currentPassword", "token", "invite", "next"],
  ...["state", "opId", "on", "reason", "text", "stoppedAt", "version"],
  ...["link", "kind", "claim", "myPart", "limits", "withWhom", "skillKeys", "madeOn", "isPublic"],
  ...[
    "taskKeys",
    "startDate",
    "hoursPerWeek",
    "track",
    "knownWeeks",
    "timeZone",
    "headline",
    "bio",
  ],
  ...["links", "links.0.url", "handle", "evidenceIds", "theme", "locale", "shortcuts", "dayEndsAt"],
  ...["isOn", "weekday", "hour"],
  "showRhythm",
  ...[
    "resourceKey",
    "readOn",
    "marks",
    "summary",
    "title",
    "problem",
    "comment",
    "change",
    "removed",
  ],
  ...[
    "milestoneKey",
    "choices",
    "choices.f01-t1.choice",
    "__proto__",
    "constructor",
    "x",
    "id",
    "alt",
  ],
];

describe.each(schemas)("%s", (_, schema) => {
  it("answers every body with data or with known codes, never with a sentence or a throw", () => {
    const body = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...fieldNames), fc.anything()),
      fc.dictionary(fc.constantFrom(...fieldNames), fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(body, (input) => {
        const parsed = schema.safeParse(input);
        if (parsed.success) return;
        const unknown = toFieldErrors(parsed.error).filter(
          ({ code }) => !schemaErrorCodes.some((known) => known === code),
        );
        expect(unknown).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("refuses a field that it does not know", () => {
    expect(run(schema, { surprise: 1 })).toEqual(
      expect.arrayContaining(["surprise: unknownField"]),
    );
  });

  it.each([[null], [undefined], ["text"], [7], [[]], [true]])("refuses %j as a body", (input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });
});

it("finds the schemas", () => {
  expect(schemas.length).toBeGreaterThan(20);
});
