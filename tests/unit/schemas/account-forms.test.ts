import { describe, expect, it } from "vitest";

import { emailChangeSchema, nameSchema, passwordChangeSchema } from "@/lib/schemas/account";
import { displaySchema } from "@/lib/schemas/display";
import { signInSchema } from "@/lib/schemas/sign-in";
import { signUpSchema } from "@/lib/schemas/sign-up";
import { timeSchema } from "@/lib/schemas/time";

import { run } from "./run";

describe("signing up", () => {
  const form = { name: "Ada", email: "ada@example.org", password: "tulip river cement" };

  it("takes name, address and password, the address in its stored form", () => {
    expect(
      run(signUpSchema, { ...form, name: " Ada \n Lovelace ", email: " ADA@example.org" }),
    ).toEqual({
      name: "Ada Lovelace",
      email: "ada@example.org",
      password: "tulip river cement",
    });
  });

  it("names every wrong field at once", () => {
    expect(run(signUpSchema, { name: " ", email: "ada", password: "short" })).toEqual([
      "name: required",
      "email: invalidEmail",
      "password: tooShort",
    ]);
    expect(run(signUpSchema, {})).toEqual([
      "name: required",
      "email: required",
      "password: required",
    ]);
    expect(run(signUpSchema, { name: "", email: " ", password: "" })).toEqual([
      "name: required",
      "email: required",
      "password: required",
    ]);
  });

  it("counts names in characters of any script", () => {
    expect(run(nameSchema, { name: "🪨".repeat(80) })).toEqual({ name: "🪨".repeat(80) });
    expect(run(nameSchema, { name: "가".repeat(81) })).toEqual(["name: tooLong"]);
    expect(run(nameSchema, { name: "عائشة 👩‍🔬" })).toEqual({ name: "عائشة 👩‍🔬" });
  });

  it("takes no text that nothing can be seen of", () => {
    expect(run(nameSchema, { name: "\u0000\u202e\u202c" })).toEqual(["name: required"]);
  });

  it("refuses patterns and over-long passwords, and leaves the password as typed", () => {
    const codeOf = (password: string) => run(signUpSchema, { ...form, password });
    expect(codeOf("123456789012")).toEqual(["password: common"]);
    expect(codeOf("cairn-20261103")).toEqual(["password: siteName"]);
    expect(codeOf("x y z ".repeat(30))).toEqual(["password: tooLong"]);
    expect(codeOf("  tulip ＲＩＶＥＲ  ")).toMatchObject({ password: "  tulip ＲＩＶＥＲ  " });
  });
});

describe("signing in", () => {
  it("judges neither the form of the address nor the strength of the password", () => {
    const form = { email: "not an address", password: "x" };
    expect(run(signInSchema, form)).toEqual(form);
  });

  it("needs both", () => {
    expect(run(signInSchema, { email: "", password: "" })).toEqual([
      "email: required",
      "password: required",
    ]);
  });
});

describe("changing the account", () => {
  it("asks for the current password", () => {
    expect(run(emailChangeSchema, { email: "eve@example.org" })).toEqual([
      "currentPassword: required",
    ]);
    expect(run(passwordChangeSchema, { currentPassword: "old", newPassword: "short" })).toEqual([
      "newPassword: tooShort",
    ]);
  });
});

describe("display and time", () => {
  it("reads a checkbox as a form sends it", () => {
    const form = { theme: "dark", locale: "ko" };
    const off = { shortcuts: false, showRhythm: false };
    expect(run(displaySchema, { ...form, shortcuts: "on" })).toEqual({
      ...{ ...form, ...off },
      shortcuts: true,
    });
    expect(run(displaySchema, { ...form, showRhythm: "on" })).toEqual({
      ...{ ...form, ...off },
      showRhythm: true,
    });
    expect(run(displaySchema, form)).toEqual({ ...form, ...off });
    expect(run(displaySchema, { theme: "pink", locale: "de", shortcuts: "maybe" })).toEqual([
      "theme: unknownValue",
      "locale: unknownValue",
      "shortcuts: wrongType",
    ]);
  });

  it("reads the end of the day as clock time or minutes, from 00:00 to 06:00", () => {
    const minutesOf = (dayEndsAt: unknown) =>
      run(timeSchema, { timeZone: "Asia/Seoul", dayEndsAt });
    expect(minutesOf("03:00")).toEqual({ timeZone: "Asia/Seoul", dayEndsAt: 180 });
    expect(minutesOf("0")).toMatchObject({ dayEndsAt: 0 });
    expect(minutesOf(360)).toMatchObject({ dayEndsAt: 360 });
    for (const wrong of ["06:01", "24:00", "361", "-1", 1.5, "3 am", ""]) {
      expect(minutesOf(wrong)).toEqual(["dayEndsAt: dayEnd"]);
    }
  });

  it("knows real time zones only", () => {
    expect(run(timeSchema, { timeZone: "Mars/Olympus", dayEndsAt: 180 })).toEqual([
      "timeZone: timeZone",
    ]);
  });
});
