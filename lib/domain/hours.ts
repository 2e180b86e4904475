/** Least and most hours per week, in hundredths (RULES, Enrollment). */
export const leastHours = 100;
export const mostHours = 6000;

/**
 * Reads hours per week as a person writes them: 1 to 60, up to two decimals, a decimal point or comma,
 * full-width digits too. Gives hundredths (`"7,5"` is 750), or null for anything else.
 */
export function parseHoursPerWeek(input: string): number | null {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(input.normalize("NFKC").trim());
  if (!match) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return hundredths >= leastHours && hundredths <= mostHours ? hundredths : null;
}

/** The shortest way to write them, with a decimal point: 1200 is `"12"`, 750 is `"7.5"`. */
export function formatHours(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const fraction = String(hundredths % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return fraction === "" ? String(whole) : `${whole}.${fraction}`;
}

/** For JSON and number formatters: 750 is 7.5. Two decimals survive a binary fraction. */
export function toHours(hundredths: number): number {
  return hundredths / 100;
}
