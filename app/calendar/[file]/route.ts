import { calendarFeed } from "@/lib/http/calendar-answer";
import { refuseBut } from "@/lib/http/define-route";
import { defineSecretRead } from "@/lib/http/define-secret-read";
import { loadFeed } from "@/lib/loaders/calendar";

/** A learner's plan for their calendar (RULES, Accounts). The file name is the secret. */
export const GET = defineSecretRead<{ file: string }>(async ({ file }, request) => {
  const text = await loadFeed(file);
  return text === null ? null : calendarFeed(text, request.headers);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
