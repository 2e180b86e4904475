import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import PostalMime, { type Email } from "postal-mime";

const arrivesWithin = 90_000;

/** The mail to this address whose subject is like that, as soon as Cairn has sent it: it looks every 20 seconds. */
export async function mailTo(address: string, subject: RegExp): Promise<Email> {
  const folder = process.env.CAIRN_E2E_MAIL ?? "";
  for (const deadline = Date.now() + arrivesWithin; Date.now() < deadline; await sleep(500)) {
    const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
    const mails = await Promise.all(
      files.map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
    );
    const found = mails.find(
      (mail) => mail.to?.some((to) => to.address === address) && subject.test(mail.subject ?? ""),
    );
    if (found) return found;
  }
  throw new Error(`No mail like ${subject} came.`);
}

/** The path of the link in a mail that begins so. */
export function linkIn(mail: Email, beginning: string): string {
  const site = process.env.CAIRN_E2E_URL ?? "";
  const link = mail.text?.split(/\s+/).find((word) => word.startsWith(`${site}${beginning}`));
  if (!link) throw new Error(`The mail has no link to ${beginning}.`);
  return link.slice(site.length);
}
