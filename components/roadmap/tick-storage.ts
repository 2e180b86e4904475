import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { taskStates } from "@/lib/domain/task-state";

import type { PendingTick } from "./tick-queue";

/** Where a learner's pending ticks lie in the browser's storage. */
export function pendingTicksKey(userId: string): string {
  return `cairn:ticks:${userId}`;
}

/**
 * Pending ticks in the browser's storage, shared by all tabs of one learner. Where the browser gives no
 * storage (it is full or switched off) they live as long as the page.
 */
export function createTickStorage(userId: string, storage: () => Storage) {
  const key = pendingTicksKey(userId);
  let withoutStorage: readonly PendingTick[] | null = null;

  return {
    key,

    load(): readonly PendingTick[] {
      if (withoutStorage) return withoutStorage;
      try {
        const list: unknown = JSON.parse(storage().getItem(key) ?? "[]");
        return Array.isArray(list) ? list.filter(isPendingTick) : [];
      } catch {
        // No storage, or something else wrote there: nothing is pending.
        return [];
      }
    },

    save(pending: readonly PendingTick[]): void {
      try {
        if (pending.length === 0) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(pending));
        withoutStorage = null;
      } catch {
        withoutStorage = pending;
      }
    },
  };
}

/** An older release, or a curious hand, may have written something else. */
function isPendingTick(value: unknown): value is PendingTick {
  const tick = Object(value);
  return (
    typeof tick.taskKey === "string" &&
    typeof tick.opId === "string" &&
    taskStates.includes(tick.state) &&
    parseCalendarDate(String(tick.madeOn)) !== null
  );
}
