/** Freezes a value through and through, so that nothing shared between requests can be changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) freezeMap(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

/** Freezing a Map leaves its entries open: its writing methods are taken away too. */
function freezeMap(map: Map<unknown, unknown>): void {
  for (const part of map.values()) deepFreeze(part);
  for (const name of ["set", "delete", "clear"]) {
    Object.defineProperty(map, name, {
      value: () => {
        throw new TypeError("This map is frozen.");
      },
    });
  }
}
