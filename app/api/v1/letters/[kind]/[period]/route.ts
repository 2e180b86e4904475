import { defineWrite, refuseBut } from "@/lib/http/define-route";
import { putLetter } from "@/lib/http/put-letter";
import { letterBodySchema } from "@/lib/schemas/self-letter";

type Params = { kind: string; period: string };

/** Two texts of 10,000 characters of four bytes, escaped or not, and the rest of the body. */
const maxBytes = 400 * 1024;

export const PUT = defineWrite<typeof letterBodySchema, Params>(
  { schema: letterBodySchema, maxBytes },
  putLetter,
);

const refuse = refuseBut("PUT");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST };
