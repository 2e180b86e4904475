import { getTranslations } from "next-intl/server";

/** What a learner has at something that is retired. */
export type KeptThings = {
  readonly state: "open" | "done" | "skipped";
  readonly hasNote: boolean;
  /** Pieces of evidence that are linked to it. */
  readonly evidence: number;
};

/** What becomes of it; nothing when nothing is there. */
export async function Kept({ state, hasNote, evidence }: KeptThings) {
  const t = await getTranslations("roadmapVersion.kept");
  const sentences = [
    state === "open" ? null : t(state),
    hasNote ? t("note") : null,
    evidence > 0 ? t("evidence", { count: evidence }) : null,
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <div className="max-w-[44rem] text-[0.95rem]">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
