import { readFileSync } from "node:fs";

import { unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";

import { h, toHtml } from "@/components/portfolio-site/html";
import { siteStyles } from "@/components/portfolio-site/site-styles";
import { siteName } from "@/lib/portfolio-site/site-name";
import { zipFiles } from "@/lib/portfolio-site/zip-files";

describe("the writer of HTML", () => {
  it("escapes every text and every attribute", () => {
    const hostile = `</script><script>alert("1")</script> & 'x'`;
    const written = toHtml(h("a", { href: "#a", title: hostile }, hostile));
    const inside = written.replace(/^<a href="#a" title="/, "").replace(/<\/a>$/, "");
    expect(inside.replace('">', "")).not.toMatch(/[<>"']/);
    expect(inside.split("&#60;")).toHaveLength(7);
    expect(toHtml(h("p", {}, "&lt;"))).toBe("<p>&#38;lt;</p>\n");
  });

  it("leaves out what is neither text nor element, and what is not there", () => {
    const tree = h("p", { id: undefined, hidden: false, open: true }, "a", "", false, null, [
      h("br", {}),
    ]);
    const comment = { type: "comment", value: "<b>" } as const;
    expect(toHtml({ ...tree, children: [...tree.children, comment] })).toBe("<p open>a<br></p>\n");
  });

  it("has no way to write a style or a handler of events", () => {
    for (const name of ["style", "onclick", "onError"]) {
      expect(() => toHtml(h("p", { [name]: "x" }))).toThrow(RangeError);
    }
  });
});

describe("the zip", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it("has the same bytes in every time zone, and all files", () => {
    const files = [
      { path: "index.html", content: "가나다 ".repeat(200) },
      { path: "pictures/evidence-1.webp", content: new Uint8Array([0, 1, 2, 255]) },
    ];
    const zips = ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"].map((place) => {
      process.env.TZ = place;
      return Buffer.from(zipFiles(files)).toString("base64");
    });
    expect(new Set(zips).size).toBe(1);
    const unpacked = unzipSync(Buffer.from(zips[0] ?? "", "base64"));
    expect(Object.keys(unpacked)).toEqual(["index.html", "pictures/evidence-1.webp"]);
    expect(Buffer.from(unpacked["index.html"] ?? []).toString()).toBe("가나다 ".repeat(200));
    // The control: with the time of now two zips differ.
    const at = (mtime: Date) =>
      Buffer.from(zipSync({ a: [new Uint8Array(), { mtime }] })).toString("base64");
    expect(at(new Date(2026, 1, 1))).not.toBe(at(new Date(2026, 1, 2)));
  });

  it("is named by the handle, else by the plain letters of the name", () => {
    expect(siteName({ handle: "ada", name: "x" })).toBe("ada-portfolio.zip");
    expect(siteName({ handle: null, name: `Zoë "Z" O’Hára/..\r\n` })).toBe(
      "zoe-z-o-hara-portfolio.zip",
    );
    for (const name of ["민아 박", "🪨", "", "../../"]) {
      expect(siteName({ handle: null, name })).toBe("portfolio.zip");
    }
  });
});

describe("the style sheet of the site", () => {
  const coloursOf = (css: string) =>
    [...css.matchAll(/^ {2}(--[a-z-]+): (light-dark\(.*\));$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);

  it("has the colours of the pages, asks nothing of anybody, and stays small", () => {
    const pages = new Map(
      coloursOf(readFileSync("app/globals.css", "utf8")).map(([name = "", value]) => [name, value]),
    );
    const own = coloursOf(siteStyles);
    expect(own.length).toBeGreaterThan(8);
    expect(own).toEqual(own.map(([name = ""]) => [name, pages.get(name)]));
    expect(siteStyles).not.toMatch(/url\(|@import|@font-face|https?:/);
    expect(siteStyles.length).toBeLessThan(8000);
  });
});
