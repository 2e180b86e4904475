import { defineWrite, refuseBut } from "@/lib/http/define-route";
import { putReview } from "@/lib/http/put-review";
import { reviewBodySchema } from "@/lib/schemas/review";

/** Three texts of 10,000 characters of four bytes, escaped or not, and the rest of the body. */
const maxBytes = 400 * 1024;

export const PUT = defineWrite<typeof reviewBodySchema, { monday: string }>(
  { schema: reviewBodySchema, maxBytes },
  putReview,
);

const refuse = refuseBut("PUT");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST };
