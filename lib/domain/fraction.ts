/** An exact number: `part ÷ whole` in lowest terms, never negative, `whole` above 0. */
export type Fraction = { readonly part: bigint; readonly whole: bigint };

export const zero: Fraction = { part: 0n, whole: 1n };
export const one: Fraction = { part: 1n, whole: 1n };

/** @throws RangeError when `whole` is 0 */
export function fraction(part: bigint | number, whole: bigint | number = 1n): Fraction {
  return reduced(BigInt(part), BigInt(whole));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.whole + b.part * a.whole, a.whole * b.whole);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.part, a.whole * b.whole);
}

/** @throws RangeError when `b` is 0 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.whole, a.whole * b.part);
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero);
}

/** For sorting: negative when `a` is the smaller one. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.part * b.whole - b.part * a.whole;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The greatest whole number that is not above it. */
export function floor({ part, whole }: Fraction): bigint {
  return part / whole;
}

/** The least whole number that is not below it. */
export function ceiling({ part, whole }: Fraction): bigint {
  return (part + whole - 1n) / whole;
}

/** For showing, exact to a thousandth: never for a date. */
export function toNumber({ part, whole }: Fraction): number {
  return Number((part * 2000n + whole) / (whole * 2n)) / 1000;
}

function reduced(part: bigint, whole: bigint): Fraction {
  if (whole === 0n) throw new RangeError("A fraction of nothing");
  const divisor = greatestCommonDivisor(part, whole);
  return { part: part / divisor, whole: whole / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
