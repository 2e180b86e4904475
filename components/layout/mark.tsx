import { markPaths } from "./mark-paths";

/** The sign of Cairn: three stones, the smallest on top. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" className="w-7 fill-current">
      {markPaths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
