import { createHash, randomBytes, randomUUID } from "node:crypto";

import { type Learner, makeLearner, query, today } from "./learners";
import { addMarkedRow, markedModels, privateDay } from "./marked-rows";

const privateZone = "Antarctica/Troll";
const privateHours = "59.99";

export type MarkedLearner = Learner & {
  readonly handle: string;
  /** Of an unlisted link. */
  readonly token: string;
  readonly publicPictureId: string;
  readonly privatePictureIds: readonly string[];
  readonly marks: readonly [shown: string, hidden: string];
  markersIn(text: string): Markers;
};

type Markers = {
  /** The public fields that a text tells, each once, sorted. */
  readonly shown: readonly string[];
  /** All that it gives away. */
  readonly leaked: readonly string[];
};

/** Made here by hand. All other tables get a row each, also those that do not exist yet. */
const handMade = [
  ...["User", "Enrollment", "PortfolioSettings", "Roadmap", "RoadmapVersion", "Handle"],
  ...["Evidence", "EvidencePicture", "EvidenceTask", "ShareLink"],
];

/**
 * A learner with a published portfolio and a marker of its own in every column of text, so that each can be seen
 * wherever it goes. Public are the name, the texts of the portfolio and one piece of evidence; private all the rest,
 * a second piece, and a third in the bin.
 */
export async function makeMarkedLearner(): Promise<MarkedLearner> {
  const rand = randomBytes(4).toString("hex");
  const [shown, hidden] = [`pub${rand}`, `priv${rand}`];
  const learner = await makeLearner({ name: `${shown}-name`, startDate: today(-35) });
  const handle = `${shown}-handle`;
  const token = randomBytes(32).toString("base64url");
  const roadmapId = randomUUID();
  const world = { userId: learner.id, ownerId: learner.id, roadmapId };
  const ofYear = { ...world, enrollmentId: learner.enrollmentId };

  await addMarkedRow("Roadmap", hidden, { ...world, id: roadmapId });
  await addMarkedRow("RoadmapVersion", hidden, world);
  for (const { name } of markedModels()) {
    if (!handMade.includes(name)) await addMarkedRow(name, hidden, ofYear);
  }
  const links = [randomUUID(), randomUUID()];
  const hash = createHash("sha256").update(token).digest("hex");
  await addMarkedRow("ShareLink", hidden, { ...world, id: links[0], hash });
  await addMarkedRow("ShareLink", hidden, { ...world, id: links[1], revokedAt: privateDay });
  await addMarkedRow("Handle", shown, { ...world, handle });
  const open = await addEvidence(learner.id, shown, {});
  const closed = await addEvidence(learner.id, hidden, { isPublic: false });
  const binned = await addEvidence(learner.id, hidden, { deletedAt: privateDay });
  await markAccount(learner, { shown, hidden });

  const secrets = [
    ...[privateDay, privateZone, privateHours, learner.id, learner.enrollmentId ?? "", roadmapId],
    ...[...links, hash, open.id, closed.id, binned.id, closed.pictureId, binned.pictureId],
  ];
  return {
    ...learner,
    ...{ handle, token, publicPictureId: open.pictureId, marks: [shown, hidden] },
    privatePictureIds: [closed.pictureId, binned.pictureId],
    markersIn: (text) => ({
      shown: wordsAfter(text, shown),
      leaked: [...wordsAfter(text, hidden), ...secrets.filter((secret) => text.includes(secret))],
    }),
  };
}

function wordsAfter(text: string, mark: string): readonly string[] {
  const found = [...text.matchAll(new RegExp(`${mark}-(\\w+)`, "g"))].map(([, word = ""]) => word);
  return [...new Set(found)].sort();
}

/** A pinned piece with a task, skills, and a picture whose bytes are a marker, too. */
async function addEvidence(userId: string, mark: string, more: Readonly<Record<string, unknown>>) {
  const [id, pictureId] = [randomUUID(), randomUUID()];
  const bytes = Buffer.from(`${mark}-pictureBytes`);
  const isOpen = Object.keys(more).length === 0;
  await addMarkedRow("Evidence", mark, {
    ...{ id, userId, url: `https://example.org/${mark}-Evidence_url`, isPublic: true, pinOrder: 1 },
    // With one that exists, so that the page shows a skill.
    ...(isOpen && { madeOn: "2026-05-03", skillKeys: [await anySkill(), `${mark}-unknownSkill`] }),
    ...more,
  });
  await addMarkedRow("EvidencePicture", mark, {
    ...{ id: pictureId, evidenceId: id, bytes: `\\x${bytes.toString("hex")}`, size: bytes.length },
  });
  await addMarkedRow("EvidenceTask", mark, { evidenceId: id });
  // With one that exists, so that the page shows a vein.
  await addMarkedRow("EvidenceTask", mark, { evidenceId: id, taskKey: "f01-t1" });
  return { id, pictureId };
}

async function anySkill(): Promise<unknown> {
  const [skill] = await query(
    `select s.key from "Skill" s join "RoadmapVersion" v on v.id = s."versionId"
     join "Roadmap" r on r.id = v."roadmapId" where r."ownerId" is null order by v.number desc limit 1`,
  );
  return skill?.key;
}

async function markAccount(
  { id, enrollmentId }: Learner,
  { shown, hidden }: { shown: string; hidden: string },
): Promise<void> {
  await query(
    `update "User" set email = $2, "passwordHash" = $3, "timeZone" = $4, "lastVisitAt" = $5 where id = $1`,
    [id, `${hidden}-User_email@example.com`, `${hidden}-User_hash`, privateZone, privateDay],
  );
  await query(
    `update "Enrollment" set "endingNote" = $2, "hoursPerWeek" = ${privateHours},
       baseline = baseline || jsonb_build_object('mark', $2::text) where id = $1`,
    [enrollmentId, `${hidden}-Enrollment`],
  );
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', $2, 0 from "Enrollment" e join "Task" t on t."versionId" = e."versionId"
     where e.id = $1 and t."milestoneKey" like 'f01-%'`,
    [enrollmentId, privateDay],
  );
  await query(
    `update "PortfolioSettings" set "isPublished" = true, headline = $2, bio = $3, links = $4, draft = $5,
       "hiddenSkillKeys" = $6 where "userId" = $1`,
    [
      ...[id, `${shown}-headline`, `*${shown}-bio* and more`],
      JSON.stringify([
        { label: `${shown}-linkLabel`, url: `https://example.org/${shown}-linkUrl` },
        { label: `${hidden}-link`, url: `https://example.org/${hidden}-link`, isHidden: true },
      ]),
      JSON.stringify({ headline: `${hidden}-draft`, bio: `${hidden}-draft` }),
      [`${hidden}-hiddenSkill`],
    ],
  );
}
