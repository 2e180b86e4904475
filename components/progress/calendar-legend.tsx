import { getTranslations } from "next-intl/server";

/** What the lanes of the calendar mean, drawn as in it. */
export async function CalendarLegend({ hasRest }: { hasRest: boolean }) {
  const t = await getTranslations("progress.grid");
  const samples = [
    { name: t("first"), look: "fill-stone stroke-edge", path: bar },
    { name: t("now"), look: "fill-sheet stroke-done-ink", path: bar },
    { name: t("finished"), look: "fill-done stroke-done-ink", path: bar },
    ...(hasRest ? [{ name: t("rested"), look: "fill-none stroke-now", path: hatches }] : []),
    { name: t("today"), look: "stroke-now [stroke-width:2]", path: "M15 0V14" },
  ];
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-soft text-sm">
      {samples.map(({ name, look, path }) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 30 14" className="w-8">
            <path d={path} className={look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

const bar = "M1 4h28v6h-28Z";
const hatches = "M0 10l6-6M6 10l6-6M12 10l6-6M18 10l6-6M24 10l6-6";
