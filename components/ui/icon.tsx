import { Drawing, ring } from "./drawing";

const paths = {
  check: "M20 6 9 17l-5-5",
  checked: `${ring}M16 9l-5.5 5.5L8 12`,
  alert: `${ring}M12 8v4M12 16h.01`,
  forward: `${ring}M12 16l4-4-4-4M8 12h8`,
  here: `${ring}M13 12a1 1 0 1 1-2 0a1 1 0 1 1 2 0Z`,
  offline:
    "M11 5.3A7 7 0 0 1 15.7 10h1.8a4.5 4.5 0 0 1 4.2 6M18.8 18.8a4.5 4.5 0 0 1-1.3.2H9A7 7 0 0 1 5.8 5.8M2 2l20 20",
  more: "M12 12h.01M19 12h.01M5 12h.01",
  gem: "M10.5 3 8 9l4 13 4-13-2.5-6M17 3a2 2 0 0 1 1.6.8l3 4a2 2 0 0 1 0 2.4l-8 11a2 2 0 0 1-3.2 0l-8-11a2 2 0 0 1 0-2.4l3-4A2 2 0 0 1 7 3zM2 9h20",
} as const;

type Props = { name: keyof typeof paths; className?: string };

/** The icons of what changes in the browser: each is part of the script of every page that uses one. */
export function Icon({ name, className = "size-5" }: Props) {
  return <Drawing path={paths[name]} isBold={name === "more"} className={className} />;
}
