import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { type Locale, locales } from "@/lib/domain/locale";
import { type WeeklyLetter, weeklyLetterOf } from "@/lib/domain/weekly-letter";
import { confirmAddressMail } from "@/lib/mail/confirm-address-mail";
import { weeklyLetterMail } from "@/lib/mail/weekly-letter-mail";
import { letterStart, letterYear } from "@/tests/support/letter-year";

const site = "https://cairn.example.org";
const unsubscribeUrl = `${site}/letter/secret`;

function letterOf(today: string, weeksDone = 2): WeeklyLetter {
  const letter = weeklyLetterOf({
    year: letterYear({ weeksDone, doneOn: day("2026-05-16") }),
    ...{ startDate: letterStart, today: day(today) },
    activity: { logged: [{ taskKey: "f01-t1", on: day("2026-05-16"), minutes: 135 }] },
  });
  if (!letter) throw new Error("There is no letter on this day.");
  return letter;
}

const mailOf = (locale: Locale, letter = letterOf("2026-05-18"), number = 1) =>
  weeklyLetterMail({ letter, locale, site, unsubscribeUrl, number });

/** What somebody reads of the HTML. */
const readable = (html: string) =>
  html
    .replace(/<(head|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");

describe("the text of a weekly letter", () => {
  it("is written in the language of the learner, and leaves no slot or key open", () => {
    expect(mailOf("en").subject).toMatch(/^Week 3: /);
    expect(mailOf("ko").subject).toMatch(/^3주차: .*[가-힣]/);
    expect(mailOf("ja").subject).toMatch(/^第3週：.*[ぁ-んァ-ン一-龠]/);
    for (const locale of locales) {
      for (const week of [
        letterOf("2026-05-18"),
        letterOf("2026-07-18"),
        letterOf("2026-11-05", 26),
      ]) {
        const { text, html, subject } = mailOf(locale, week, 4);
        expect(`${subject}${text}${html}`).not.toMatch(/\{\w+|undefined|NaN|letter\.|\[object/);
        expect(html).toContain(`<html lang="${locale}">`);
      }
    }
  });

  it.each(locales)("says the same in plain text and in HTML (%s)", (locale) => {
    const { text, html } = mailOf(locale, letterOf("2026-07-18"), 4);
    for (const line of text.split("\n").filter((part) => part && !part.startsWith("https://"))) {
      expect(readable(html)).toContain(line.replace(/^[-*] /, ""));
    }
    for (const url of text.split("\n").filter((part) => part.startsWith("https://"))) {
      expect(html).toContain(`href="${url}"`);
    }
  });

  it("leads nowhere but to this site, in this language, and loads nothing", () => {
    const { html } = mailOf("ko");
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
    expect(links).toEqual([
      `${site}/ko/weeks/f03-nlp-hugging-face`,
      `${site}/ko/review`,
      unsubscribeUrl,
      `${site}/ko/settings#letter`,
    ]);
    expect(html).not.toMatch(/<img|<link|<script|<style|url\(|src=|@import/i);
    expect(html.match(/https?:\/\//g)).toHaveLength(links.length);
  });

  it("marks a title that is not there in the learner's language", () => {
    const letter = letterOf("2026-05-18");
    if (!letter.milestone) throw new Error("There is no milestone.");
    const english = {
      ...letter,
      milestone: { ...letter.milestone, goal: { en: "Only <English> & so" } },
    };
    expect(mailOf("ja", english).html).toContain('lang="en">Only &#60;English&#62; &#38; so</p>');
    expect(mailOf("en", english).html).not.toContain('lang="en">Only');
  });

  it("says in the fourth that it pauses, and not before", () => {
    expect(mailOf("en", undefined, 3).text).not.toContain("pause");
    expect(mailOf("en", undefined, 4).text).toContain("the letters pause here");
  });

  it("is not broken by anything that a private roadmap is called", () => {
    const letter = letterOf("2026-05-18");
    if (!letter.milestone) throw new Error("There is no milestone.");
    const title = { en: 'x\r\nBcc: eve@example.com\n</title><script>"' };
    const { subject, html } = mailOf("en", {
      ...letter,
      milestone: { ...letter.milestone, title },
    });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain("<script>");
  });
});

describe("the mail that confirms an address", () => {
  it.each(locales)("has one link, and names nobody (%s)", (locale) => {
    const url = `${site}/confirm/secret`;
    const { html, text } = confirmAddressMail({ locale, url });
    expect(html.match(/href="([^"]+)"/g)).toEqual([`href="${url}"`]);
    expect(text).toContain(url);
    expect(text).not.toMatch(/\{\w+|undefined|confirm\.\w/);
  });
});
