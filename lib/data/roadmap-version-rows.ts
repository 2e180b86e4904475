import "server-only";

import type { RoadmapContent } from "@/lib/domain/roadmap";

import type { Connection } from "./client";
import { Prisma } from "./generated/client";

/** Writes the rows of one version: one statement per table. */
export async function addVersionRows(
  tx: Connection,
  content: RoadmapContent,
  version: { roadmapId: string; number: number; contentHash: string },
): Promise<void> {
  const { id: versionId } = await tx.roadmapVersion.create({
    data: {
      ...version,
      nominalHours: new Prisma.Decimal(content.nominalHundredths).div(100),
      title: content.title,
      description: content.description,
      trackChoice: content.trackChoice ?? Prisma.DbNull,
      readingLists: [...content.readingLists],
      habits: [...content.habits],
      roles: content.roles ?? Prisma.DbNull,
      retired: [...content.retired],
    },
    select: { id: true },
  });

  await tx.phase.createMany({
    data: content.phases.map((phase, order) => ({
      ...phase,
      versionId,
      order,
      months: [...phase.months],
    })),
  });
  await tx.track.createMany({
    data: content.tracks.map((track, order) => ({
      ...track,
      versionId,
      order,
      topics: [...track.topics],
    })),
  });
  await tx.skill.createMany({
    data: content.skills.map((skill, order) => ({ ...skill, versionId, order })),
  });
  await tx.resource.createMany({
    data: [...content.resources.values()].map((resource) => ({
      ...resource,
      versionId,
      languages: [...resource.languages],
      also: [...resource.also],
    })),
  });
  await tx.milestone.createMany({
    data: content.milestones.map(({ tasks: _, ...milestone }) => ({
      ...milestone,
      versionId,
      outcomes: [...milestone.outcomes],
      checkpoint: [...milestone.checkpoint],
    })),
  });
  await tx.task.createMany({
    data: content.milestones.flatMap(({ tasks }) =>
      tasks.map((task, order) => ({
        ...task,
        versionId,
        order,
        resourceKeys: [...task.resourceKeys],
        skillKeys: [...task.skillKeys],
        uses: [...task.uses],
        note: task.note ?? Prisma.DbNull,
        deliverable: task.deliverable ?? Prisma.DbNull,
      })),
    ),
  });
}
