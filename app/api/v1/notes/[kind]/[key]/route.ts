import { defineWrite, refuseBut } from "@/lib/http/define-route";
import { noteBodySchema, putNote } from "@/lib/http/put-note";

type Params = { kind: string; key: string };

/** 100,000 characters of four bytes, and the rest of the body. */
const maxBytes = 400 * 1024;

export const PUT = defineWrite<typeof noteBodySchema, Params>(
  { schema: noteBodySchema, maxBytes },
  putNote,
);

const refuse = refuseBut("PUT");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST };
