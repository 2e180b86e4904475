import { calendarDownload } from "@/lib/http/calendar-answer";
import { defineRead, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { loadCalendar } from "@/lib/loaders/calendar";

/** The plan as it is now, as a file; with `?tasks=on` the tasks of each week in its description. */
export const GET = defineRead(async (user, _, request) => {
  const isLong = new URL(request.url).searchParams.get("tasks") === "on";
  const text = await loadCalendar(user.id, isLong ? "tasks" : "titles");
  return text === null ? problem("signed-out") : calendarDownload(text);
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
