import { z } from "zod";

export const signInSchema = z.strictObject({
  email: z.string().min(1, "required").max(320, "invalid"),
  password: z.string().min(1, "required").max(1000, "invalid"),
  next: z.string().max(2000, "invalid").optional(),
});
