import { Drawing, ring } from "./drawing";

const paths = {
  check: "M20 6 9 17l-5-5",
  checked: `${ring}M16 9l-5.5 5.5L8 12`,
  alert: `${ring}M12 8v4M12 16h.01`,
  forward: `${ring}M12 16l4-4-4-4M8 12h8`,
  here: `${ring}M13 12a1 1 0 1 1-2 0a1 1 0 1 1 2 0Z`,
  offline: "M2 2l20 20M6 6a7 7 0 0 0 3 13h9M11 5a7 7 0 0 1 5 5h2a4 4 0 0 1 4 7",
  more: "M12 12h.01M19 12h.01M5 12h.01",
  gem: "M6 3h12l4 6-10 13L2 9ZM11 3 8 9l4 13 4-13-3-6M2 9h20",
} as const;

type Props = { name: keyof typeof paths; className?: string };

/** The icons of what changes in the browser: each is part of the script of every page that uses one. */
export function Icon({ name, className = "size-5" }: Props) {
  return <Drawing path={paths[name]} isBold={name === "more"} className={className} />;
}
