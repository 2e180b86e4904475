import { callAction } from "@/lib/actions/call-action";
import { undoWeek, type WeekUndo } from "@/lib/actions/finish-week";

/** What the Undo of a Finish week or Reopen week does; false when it did not work. */
export function undoWeekWith(undo: WeekUndo): () => Promise<boolean> {
  return async () => (await callAction(undoWeek, undo)).ok;
}
