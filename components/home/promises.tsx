import { getTranslations } from "next-intl/server";

/** What makes Cairn different, in three short paragraphs. */
export async function Promises() {
  const t = await getTranslations("home");
  const promises = [
    { title: t("timeTitle"), text: t("timeText") },
    { title: t("proofTitle"), text: t("proofText") },
    { title: t("ownTitle"), text: t("ownText") },
  ];

  return (
    <section aria-labelledby="promises" className="grid gap-6 border-line border-t pt-12">
      <h2 id="promises" className="sr-only">
        {t("promises")}
      </h2>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        {promises.map(({ title, text }) => (
          <div key={title} className="grid content-start gap-2">
            <h3>{title}</h3>
            <p className="text-soft">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
