import { validate } from "@jsonresume/schema";

/** Fails with what the published validator of JSON Resume finds. */
export function expectJsonResume(document: unknown): void {
  validate(document, (errors) => {
    if (errors) throw new Error(errors.map(({ stack }) => stack).join("\n"));
  });
}
