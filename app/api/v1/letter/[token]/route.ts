import { switchLetter } from "@/lib/auth/mail-links";
import { refuseBut } from "@/lib/http/define-route";
import { defineSecretWrite } from "@/lib/http/define-secret-write";
import { letterSwitched } from "@/lib/http/letter-answer";

/**
 * Stops the weekly letter by the secret in it: a mail program's one click (RFC 8058), or the button on its page,
 * from which it can be started again, too. A POST to `/letter/{token}` arrives here.
 */
export const POST = defineSecretWrite<{ token: string }>(async ({ token }, request) => {
  const wanted = new URL(request.url).searchParams.get("letter");
  return (await switchLetter(token, wanted === "on")) ? letterSwitched(wanted !== null) : null;
});

const refuse = refuseBut("POST");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
