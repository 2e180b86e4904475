import { describe, expect, it } from "vitest";

import { commonPasswordWords } from "@/lib/auth/common-password-words";
import { isCommonPassword } from "@/lib/auth/common-passwords";

describe("isCommonPassword", () => {
  it.each([
    "password1234",
    "Password2026!",
    "p@ssw0rd1234",
    "P455w0rd!!!!",
    "$unshine2024",
    "1234password",
    "passwordpassword1",
    "Sunshine-2026!",
    "iloveyou12345",
    "q1w2e3r4t5y6",
    "administrator",
    "correcthorsebatterystaple",
    "correct horse battery staple",
    "비밀번호12345678",
    "ｐａｓｓｗｏｒｄ１２３４",
    "dkssudgktpdy",
  ])("knows %j", (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    "tulip river cement",
    "monkey 8317 tarn 42",
    "monkey83749182736455",
    "돌을 하나씩 쌓아 올린다",
    "qK7#vR2!mZp9",
    "",
  ])("does not know %j", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});

it("keeps the list small", () => {
  expect(commonPasswordWords.length).toBeLessThan(60_000);
});
