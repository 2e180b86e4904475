import { listPlanChanges } from "@/lib/data/plan-changes";
import { forecastOf } from "@/lib/domain/forecast";
import { planDocument } from "@/lib/domain/plan-document";
import { defineRead, json, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { readYearWithActivity, todayOf } from "@/lib/loaders/learner";

export const GET = defineRead(async (user) => {
  const { enrollment } = user;
  if (!enrollment) return problem("not-enrolled");
  const [{ year, activity }, changes] = await Promise.all([
    readYearWithActivity(user, enrollment),
    listPlanChanges(user.id, enrollment.id),
  ]);
  const { startDate } = enrollment;
  const forecast = forecastOf({ year, activity, startDate, today: todayOf(user) });
  return json(planDocument(enrollment, year, { forecast, changes }));
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
