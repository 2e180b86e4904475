import { describe, expect, it } from "vitest";

import { readEnv } from "@/lib/env";

const SMTP_URL = "smtps://cairn:secret@mail.example.org";

describe("the settings of mail", () => {
  it("need a sender as soon as there is a server, and say so by name", () => {
    expect(() => readEnv({ SMTP_URL })).toThrow(/^SMTP_URL is set and MAIL_FROM is not: .+\.$/);
    expect(() => readEnv({ SMTP_URL, MAIL_FROM: "" })).toThrow(/MAIL_FROM/);
    expect(readEnv({ MAIL_FROM: "cairn@example.org" }).SMTP_URL).toBeUndefined();
  });

  it.each(["cairn@example.org", "Cairn <cairn@example.org>", "<cairn@example.org>"])(
    "take %s as a sender",
    (sender) => {
      expect(readEnv({ SMTP_URL, MAIL_FROM: sender }).MAIL_FROM).toBe(sender);
    },
  );

  it.each([
    "cairn",
    "Cairn cairn@example.org>",
    "a@b\r\nBcc: c@d",
    "a@b, c@d",
    "http://example.org",
  ])("refuse %j as a sender", (sender) => {
    expect(() => readEnv({ SMTP_URL, MAIL_FROM: sender })).toThrow(/^MAIL_FROM has a value/);
  });

  it("refuse a server that is none, without saying its password", () => {
    expect(() => readEnv({ SMTP_URL: "mail:secret@example.org" })).toThrow(/^SMTP_URL has a value/);
    expect(() => readEnv({ SMTP_URL: "mail:secret@example.org" })).not.toThrow(/secret/);
  });
});
