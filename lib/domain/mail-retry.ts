/** Minutes between the tries to send a mail: 1, 5, 30, then 2 and 8 hours. */
const pauses = [1, 5, 30, 120, 480] as const;

export const attemptsAtMost = pauses.length + 1;

/** How long one try may take before somebody else takes the mail on: longer than every time limit of sending. */
export const lockMinutes = 5;

/** Minutes to wait after try number `attempts`, from 1; null after the last. */
export function pauseAfter(attempts: number): number | null {
  return pauses[attempts - 1] ?? null;
}
