import { z } from "zod";

import { normaliseEmail } from "@/lib/domain/email";

export const signUpSchema = z.strictObject({
  name: z.string().trim().min(1, "required").max(80, "tooLong"),
  email: z.string().transform((value, context) => {
    const email = normaliseEmail(value);
    if (email) return email;
    context.addIssue({ code: "custom", message: value.trim() ? "invalidEmail" : "required" });
    return z.NEVER;
  }),
  password: z.string().min(1, "required").max(1000, "tooLong"),
  invite: z.string().max(200).optional(),
  setup: z.string().max(200).optional(),
});
