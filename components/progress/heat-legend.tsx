import { getTranslations } from "next-intl/server";

import { heatLooks, squareOf } from "./heat-picture";

/** What the sizes and tones of the days mean. */
export async function HeatLegend({ hasRest }: { hasRest: boolean }) {
  const t = await getTranslations("progress.heat");
  const names = [
    ...[t("none"), t("under"), t("half")],
    ...[t("upTo", { from: 1, to: 2 }), t("upTo", { from: 2, to: 4 }), t("over", { from: 4 })],
  ];
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-soft text-xs">
      {names.map((name, step) => (
        <Sample key={name} name={name} look={heatLooks[step] ?? ""} path={squareOf(step, 0, 0)} />
      ))}
      {hasRest ? (
        <Sample
          name={t("rested")}
          look="stroke-now [stroke-dasharray:3_2.5] [stroke-width:1.4]"
          path="M6 0V12"
        />
      ) : null}
    </ul>
  );
}

function Sample({ name, look, path }: { name: string; look: string; path: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 12 12" className="w-3.5">
        <path d={path} className={look} />
      </svg>
      {name}
    </li>
  );
}
