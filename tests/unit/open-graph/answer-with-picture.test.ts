import { beforeEach, describe, expect, it } from "vitest";

import { answerWithPicture } from "@/lib/open-graph/answer-with-picture";
import type { Card } from "@/lib/open-graph/card";
import { fingerprintOf } from "@/lib/open-graph/fingerprint";
import { isPicturePath, picturePath } from "@/lib/open-graph/picture-path";

let drawn: string[] = [];
let count = 0;

const makeCard = (): Card => ({
  ...{ locale: "en", title: { text: `Title ${count++}`, lang: "en" }, place: [], rows: [] },
});
const draw = async ({ title }: Card) => {
  drawn.push(title.text);
  return new TextEncoder().encode(title.text).buffer;
};
const ask = (card: Card | null, query = "") =>
  answerWithPicture(new Request(`http://localhost/opengraph.png${query}`), card, draw);

beforeEach(() => {
  drawn = [];
});

describe("the answer with a picture", () => {
  it("may be kept for good only at the address that the page gives", async () => {
    const card = makeCard();
    const at = async (query: string) => (await ask(card, query)).headers.get("cache-control");
    expect(await at(`?v=${fingerprintOf(card)}`)).toBe("public, max-age=31536000, immutable");
    for (const query of ["", "?v=", "?v=older", `?w=${fingerprintOf(card)}`])
      expect(await at(query)).toBe("public, max-age=3600");
  });

  it("draws each picture once, whoever asks and however often", async () => {
    const [one, other] = [makeCard(), makeCard()];
    const answers = await Promise.all([ask(one), ask(one, "?v=1"), ask(other), ask({ ...one })]);
    expect(drawn).toEqual([one.title.text, other.title.text]);
    expect(await answers[3]?.text()).toBe(one.title.text);
    expect(answers[0]?.headers.get("content-type")).toBe("image/png");
  });

  it("tries again after a failure, and draws the others", async () => {
    const [card, other] = [makeCard(), makeCard()];
    const request = new Request("http://localhost/opengraph.png");
    const failing = answerWithPicture(request, card, () => Promise.reject(new Error("no ink")));
    const next = ask(other);
    await expect(failing).rejects.toThrow("no ink");
    expect((await next).status).toBe(200);
    expect((await ask(card)).status).toBe(200);
  });

  it("is 404 and not kept where there is no such page", async () => {
    const answer = await ask(null, "?v=x");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([
      404,
      "private, no-store",
    ]);
    expect(drawn).toEqual([]);
  });
});

describe("the address of a picture", () => {
  it("changes with what the picture shows", () => {
    const card = makeCard();
    expect(fingerprintOf({ ...card })).toBe(fingerprintOf(card));
    expect(fingerprintOf({ ...card, place: ["Week 7"] })).not.toBe(fingerprintOf(card));
    expect(fingerprintOf({ ...card, locale: "ko" })).not.toBe(fingerprintOf(card));
  });

  it("lies under that of its page, and nothing else looks like one", () => {
    for (const path of [
      "/",
      "/tracks",
      "/roadmap",
      "/roadmap/f01-pytorch-basics",
      "/roles",
      "/roles/any",
      "/u/ada",
    ])
      expect(isPicturePath(picturePath(path))).toBe(true);
    const others = [
      "/",
      "/opengraph",
      "/u/opengraph.png",
      "/u/a/b/opengraph.png",
      "/roadmap/a/b/opengraph.png",
    ];
    expect(others.filter(isPicturePath)).toEqual([]);
  });
});
