import "server-only";

import { getMessages } from "next-intl/server";

import type { Words } from "./words";

/** The words of one namespace in the request's language, as plain props for a client leaf. */
export async function getWords<Name extends keyof Words>(name: Name): Promise<Words[Name]> {
  const words: Words = await getMessages();
  return words[name];
}
