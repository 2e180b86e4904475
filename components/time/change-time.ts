import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { changeTime, discardTimer, startTimer } from "@/lib/actions/time-log";

/** Removes a logged sitting or puts it back, as `changeTime` names the change. @returns whether that worked */
export async function changeTimeTo(change: string): Promise<boolean> {
  return (await reach(changeTime)(idle, formOf({ change }))).status === "done";
}

/** Starts the timer again as it ran before. @returns whether that worked */
export async function restartTimer(taskKey: string, since: number): Promise<boolean> {
  const form = formOf({ taskKey, since: String(since) });
  return (await reach(startTimer)(idle, form)).status === "done";
}

/** Takes a timer back that was just started. @returns whether that worked */
export async function takeBackTimer(startedAt: number): Promise<boolean> {
  const form = formOf({ startedAt: String(startedAt) });
  return (await reach(discardTimer)(idle, form)).status === "done";
}

export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
