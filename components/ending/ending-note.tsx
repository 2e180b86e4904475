import { getTranslations } from "next-intl/server";

/** What the learner wrote to themselves; nothing without. */
export async function EndingNote({ note }: { note: string }) {
  const t = await getTranslations("ending");
  if (note === "") return null;
  return (
    <section aria-labelledby="note" className="grid gap-2">
      <h2 id="note" className="text-base text-soft">
        {t("note")}
      </h2>
      <p dir="auto" className="max-w-[64ch] whitespace-pre-line font-serif text-lg leading-relaxed">
        {note}
      </p>
    </section>
  );
}
