import { z } from "zod";

import { cleanText } from "@/lib/domain/clean-text";

export const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");

export const keys = z.array(key).max(50).default([]);

/** `s27` names the place of a week whose track is not chosen yet. */
export const milestoneKey = key.refine(
  (value) => !/^s\d+$/.test(value),
  "is reserved for placeholders",
);

/** `own-…` names tasks that a learner adds to a week. */
export const taskKey = key.refine(
  (value) => !value.startsWith("own-"),
  "is reserved for own tasks",
);

export const week = z.int().min(1).max(104);
export const month = z.int().min(1).max(26);
export const minutes = z.int().positive().max(10_000);

export const address = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2_000)
  .regex(/^\S+$/, "must be an http or https address");

/** What is the same in every language: names of authors, notes for editors. */
export const name = z
  .string()
  .min(1)
  .max(1_000)
  .refine((value) => cleanText(value) === value, "has characters that cannot be shown");
