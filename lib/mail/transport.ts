import "server-only";

import nodemailer from "nodemailer";

import { codeOf } from "@/lib/log";

import type { Mail } from "./compose-mail";

/** One mail on its way to one address. */
export type Outgoing = Mail & {
  readonly to: string;
  /** Stays the same when the mail is sent again, so that who gets it twice may see it once. */
  readonly id: string;
  /** Where one POST ends mails like this one (RFC 8058). */
  readonly unsubscribeUrl?: string;
};

export type MailServer = {
  /** @throws MailRefused */
  readonly send: (mail: Outgoing) => Promise<void>;
};

/** Why a mail did not go out: a code without addresses, such as `EENVELOPE 550` or `ECONNREFUSED`. */
export class MailRefused extends Error {
  readonly problem: string;
  /** The server answered, and refused this mail: the next one may fare better. */
  readonly isAboutMail: boolean;

  constructor(problem: string, isAboutMail: boolean) {
    super(problem);
    this.problem = problem;
    this.isAboutMail = isAboutMail;
  }
}

const sendWithin = 60_000;

/**
 * The mail server of SMTP_URL. Each mail has a connection of its own and a minute at most, so that a server that
 * hangs holds nothing up for long.
 *
 * @param from  MAIL_FROM: an address, or a name with one in angle brackets
 */
export function connectMailServer({
  url,
  from,
  patience = 15_000,
}: {
  url: string;
  from: string;
  /** Milliseconds without an answer after which a server counts as gone. */
  patience?: number;
}): MailServer {
  const transport = nodemailer.createTransport(
    {
      url,
      ...{ connectionTimeout: patience, greetingTimeout: patience, dnsTimeout: patience },
      ...{ socketTimeout: patience, disableFileAccess: true, disableUrlAccess: true },
    },
    { from, xMailer: false },
  );
  return {
    async send({ to, id, subject, text, html, locale, unsubscribeUrl }) {
      try {
        await transport.sendMail({
          ...{ to, subject, text, html, messageId: `<${id}@${domainOf(from)}>` },
          signal: AbortSignal.timeout(sendWithin),
          headers: {
            "Content-Language": locale,
            // No answers of holiday programs to a letter that nobody reads.
            "Auto-Submitted": "auto-generated",
            ...(unsubscribeUrl && {
              "List-Unsubscribe": `<${unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }),
          },
        });
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

/** Only codes are kept: the messages of mail servers quote addresses. */
function refusalOf(error: unknown): MailRefused {
  const status =
    typeof error === "object" && error !== null && "responseCode" in error
      ? Number(error.responseCode) || null
      : null;
  const code = (codeOf(error) ?? "unknown").replaceAll(/[^A-Z0-9_]/gi, "");
  const isAboutMail = status !== null && /^(EENVELOPE|EMESSAGE)$/.test(code);
  return new MailRefused(status === null ? code : `${code} ${status}`, isAboutMail);
}

function domainOf(from: string): string {
  return /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? "cairn.invalid";
}
