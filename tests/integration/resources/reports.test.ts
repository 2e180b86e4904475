import { beforeEach, describe, expect, it } from "vitest";

import { saveLinkReport, takeBackLinkReport } from "@/lib/actions/report-link";
import { db } from "@/lib/data/client";
import { listOpenReports, listOwnReports, setReportSettled } from "@/lib/data/resource-reports";
import type { UserId } from "@/lib/domain/user";
import { resourceReportSchema } from "@/lib/schemas/resource-report";
import { truncateAll } from "@/tests/support/database";
import { addUser, publishSmallRoadmap, signedIn } from "@/tests/support/stored-year";

let ada: UserId;
let eve: UserId;
let owner: UserId;

beforeEach(async () => {
  await truncateAll();
  await publishSmallRoadmap();
  [ada, eve, owner] = [await addUser(), await addUser(), await addUser()];
  await db.user.update({ where: { id: owner }, data: { isOwner: true }, select: { id: true } });
});

const report = async (user: UserId, changed: object = {}) =>
  saveLinkReport(
    await signedIn(user),
    resourceReportSchema.parse({ resourceKey: "manual", problem: "dead", ...changed }),
  );

const open = (user: UserId, resourceKeys = ["manual"]) =>
  listOpenReports(user, { resourceKeys, most: 10 });

describe("reports of links", () => {
  it("keep one for each learner and resource, the last one said", async () => {
    await report(ada);
    await report(ada, { problem: "bad", comment: "Moved to example.net" });
    await report(eve);
    expect(await listOwnReports(ada, ["manual", "other"])).toMatchObject([
      { problem: "bad", comment: "Moved to example.net", settledAt: null },
    ]);
    expect(await db.resourceReport.count()).toBe(2);
  });

  it("are taken back by whoever made them, and by nobody else", async () => {
    await report(ada);
    await takeBackLinkReport(await signedIn(eve), "manual");
    expect(await listOwnReports(ada, ["manual"])).toHaveLength(1);
    await takeBackLinkReport(await signedIn(ada), "manual");
    expect(await listOwnReports(ada, ["manual"])).toEqual([]);
  });

  it("are refused for what the built-in roadmap does not have, and beyond thirty an hour", async () => {
    expect(await report(ada, { resourceKey: "nowhere" })).toMatchObject({ error: "notFound" });
    for (let tries = 1; tries < 30; tries += 1) await report(ada);
    expect(await report(ada)).toMatchObject({ ok: false, error: "limited" });
    expect(await report(eve)).toMatchObject({ ok: true });
  });

  it("take a comment of 500 characters and no more", () => {
    const parse = (comment: string) =>
      resourceReportSchema.safeParse({ resourceKey: "manual", problem: "bad", comment }).success;
    expect(parse("가".repeat(500))).toBe(true);
    expect(parse("가".repeat(501))).toBe(false);
  });

  it("are shown to the owner without who made them, until they are settled", async () => {
    await report(ada, { comment: "404" });
    const [shown] = await open(owner);
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      ["comment", "createdAt", "id", "problem", "resourceKey"].sort(),
    );
    expect(JSON.stringify(shown)).not.toContain(ada);
    const id = shown?.id ?? "";

    expect(await setReportSettled(eve, id, true)).toBe(false);
    expect(await setReportSettled(owner, id, true)).toBe(true);
    expect(await open(owner)).toEqual([]);
    expect(await listOwnReports(ada, ["manual"])).toMatchObject([
      { settledAt: expect.any(String) },
    ]);
    await setReportSettled(owner, id, false);
    expect(await open(owner)).toHaveLength(1);
  });

  it("are open again when the learner reports once more", async () => {
    await report(ada);
    const id = (await open(owner))[0]?.id ?? "";
    await setReportSettled(owner, id, true);
    await report(ada, { problem: "bad" });
    expect(await open(owner)).toMatchObject([{ problem: "bad" }]);
  });

  it("are shown to nobody but the owner, and only for resources that were asked for", async () => {
    await report(ada);
    expect(await open(ada)).toEqual([]);
    expect(await open(owner, ["other"])).toEqual([]);
  });
});
