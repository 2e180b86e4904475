import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";

import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived: the addresses of the envelope, the bytes as text, and what a mail program makes of them. */
export type Received = {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};

export type TestMailServer = {
  readonly url: string;
  /** In order of arrival. */
  readonly received: Received[];
  /** What the server answers to the next recipients: a status to refuse them with, or null to take them. */
  refuseWith: number | null;
  readonly stop: () => Promise<void>;
};

/**
 * A real SMTP server on the loopback that keeps what it gets. It gives up silent connections after ten seconds.
 *
 * @param folder where each mail is also written to, as `<number>.eml`, for other processes
 */
export async function startMailServer(folder?: string): Promise<TestMailServer> {
  const received: Received[] = [];
  const state: { refuseWith: number | null } = { refuseWith: null };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], logger: false },
    ...{ socketTimeout: 10_000, closeTimeout: 1_000, disableReverseLookup: true },
    onRcptTo(_address, _session, done) {
      const { refuseWith } = state;
      if (refuseWith === null) return done();
      done(Object.assign(new Error("Not now"), { responseCode: refuseWith }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        if (folder) writeFileSync(join(folder, `${received.length}.eml`), raw);
        const mail = await PostalMime.parse(raw);
        received.push({
          ...{ raw: raw.toString("utf8"), mail },
          to: session.envelope.rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    ...{ received, url: urlOf(server.server.address()) },
    get refuseWith() {
      return state.refuseWith;
    },
    set refuseWith(status) {
      state.refuseWith = status;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

/** A server that takes connections and never says a word. */
export async function startSilentServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.setTimeout(10_000, () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: urlOf(server.address()),
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

function urlOf(address: AddressInfo | string | null): string {
  if (typeof address !== "object" || !address) throw new Error("The mail server has no port.");
  return `smtp://127.0.0.1:${address.port}`;
}
