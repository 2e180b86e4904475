import { BroadcastChannel } from "node:worker_threads";

import { db } from "@/lib/data/client";
import { getEnv } from "@/lib/env";
import { sendDueMails } from "@/lib/mail/send-due-mails";
import { connectMailServer } from "@/lib/mail/transport";

import { publicAddress } from "./address";
import { mailChannel } from "./mail-clock";

// A program for `run` of a task: plans the letters that have fallen due and sends what is due, until it is told to stop.
const env = getEnv();
const { SMTP_URL: url, MAIL_FROM: from } = env;
if (url && from) {
  let isStopping = false;
  const channel = new BroadcastChannel(mailChannel);
  channel.onmessage = () => {
    isStopping = true;
  };
  try {
    await sendDueMails({
      server: connectMailServer({ url, from }),
      site: publicAddress(env),
      isStopping: () => isStopping,
    });
  } finally {
    // Without them the thread ends by itself.
    channel.close();
    await db.$disconnect();
  }
}
