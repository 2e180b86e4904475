import { describe, expect, it } from "vitest";

import { checkPassword, normalisePassword } from "@/lib/domain/password";

const never = () => false;
const problemOf = (password: string, more: { email?: string; name?: string } = {}) =>
  checkPassword({
    password,
    email: more.email ?? "ada@example.org",
    isCommon: never,
    name: more.name ?? "",
  });

describe("checkPassword", () => {
  it.each([
    "correct horse stapler",
    "tulip river cement 9",
    "나는 매일 돌을 쌓는다 오늘도",
    "毎日すこしずつ石を積みます",
    "كلمة سر طويلة جدا",
    "🪨🌊🌲🔥🎈🧭🗻🌙⭐🍞🎹🚲",
    "qK7#vR2!mZp9",
    "            x y z w v",
  ])("accepts %j", (password) => {
    expect(problemOf(password)).toBeNull();
  });

  it("counts characters, not bytes or UTF-16 units", () => {
    expect(problemOf("tulip river")).toBe("tooShort");
    expect(problemOf("tulip river2")).toBeNull();
    expect(problemOf("🪨🌊🌲🔥🎈🧭")).toBe("tooShort");
    expect(problemOf("")).toBe("tooShort");
  });

  it("does not count one ligature as the many letters it unfolds into", () => {
    expect(problemOf("\ufdfa")).toBe("tooShort");
  });

  it("accepts 128 characters, decomposed or not, and refuses 129", () => {
    const syllables = [..."돌을하나씩쌓아올립니다매일조금더"].join("").repeat(8);
    const long = `${syllables}tulip river cement`.slice(0, 128);
    expect(problemOf(long)).toBeNull();
    expect(problemOf(long.normalize("NFD"))).toBeNull();
    expect(problemOf(`${long.padEnd(128, "x")}y`)).toBe("tooLong");
    expect(problemOf("x".repeat(1_000_000))).toBe("tooLong");
  });

  it.each([
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "abababababab!",
    "passwordpassword",
    "hello worldhello world",
    "123456789012",
    "098765432109",
    "qwertyuiopas",
    "QWERTYUIOPAS",
    "ｑｗｅｒｔｙｕｉｏｐａｓ",
    "1qaz2wsx3edc",
    "1q2w3e4r5t6y",
    "abcdefghijkl",
    "zyxwvutsrqpo",
    "aaaabbbbcccc",
    "qwertyasdf1234",
    "가나다라마바사아자차카타파하",
    "            ",
  ])("calls the pattern %j common", (password) => {
    expect(problemOf(password)).toBe("common");
  });

  it("asks the list about what is no pattern", () => {
    const asked = checkPassword({
      password: "Sunshine-2026",
      email: "",
      isCommon: (p) => p === "Sunshine-2026",
    });
    expect(asked).toBe("common");
  });

  it("refuses the own address, its first part and the own name as most of the password", () => {
    expect(problemOf("ada@example.org", { email: "ada@example.org" })).toBe("containsEmail");
    expect(problemOf("my ADA@Example.org!", { email: "ada@example.org" })).toBe("containsEmail");
    expect(problemOf("adalovelace1815", { email: "AdaLovelace@example.org" })).toBe(
      "containsEmail",
    );
    expect(problemOf("ada-lovelace-18", { name: "Ada Lovelace" })).toBe("containsEmail");
  });

  it("does not mind a short or incidental part of the address", () => {
    expect(problemOf("li likes quality tea", { email: "li@example.org" })).toBeNull();
    expect(problemOf("tulip river ada cement", { email: "ada@example.org" })).toBeNull();
    expect(problemOf("tulip river cement", { email: "" })).toBeNull();
  });

  it("refuses the name of the site with digits and signs, but not among other words", () => {
    expect(problemOf("cairn-20261103")).toBe("siteName");
    expect(problemOf("Cairn 365 cairn!")).toBe("siteName");
    expect(problemOf("a cairn by the tarn")).toBeNull();
  });
});

describe("normalisePassword", () => {
  it("makes full-width and decomposed typing the same password, and keeps case and blanks", () => {
    expect(normalisePassword("ｔｕｌｉｐ　ｒｉｖｅｒ")).toBe("tulip river");
    expect(normalisePassword("cafe\u0301")).toBe("café");
    expect(normalisePassword(" Tulip ")).toBe(" Tulip ");
  });
});
