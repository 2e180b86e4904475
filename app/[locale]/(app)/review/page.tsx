import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ClosingSection } from "@/components/review/closing-section";
import { PickedLines } from "@/components/review/picked-lines";
import { ReviewHead } from "@/components/review/review-head";
import { SavedReview } from "@/components/review/saved-review";
import { WeekFacts } from "@/components/review/week-facts";
import { Ticks } from "@/components/roadmap/ticks";
import { loadReview } from "@/lib/loaders/review";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

export default async function ReviewPage({ searchParams }: PageProps<"/[locale]/review">) {
  const { week } = await searchParams;
  const loaded = await loadReview(typeof week === "string" ? week : null);
  const { monday, review, facts, rhythm, picked, closing, choices } = loaded;
  const t = await getTranslations("review.picked");
  const editor = { weekOf: monday, review, userKey: loaded.learner.user.id };

  return (
    <main id="main" className="mx-auto grid w-full max-w-[51.5rem] gap-10 px-4 pt-8 pb-24 sm:px-8">
      <ReviewHead {...loaded} />
      <WeekFacts facts={facts} rhythm={rhythm} />
      <PickedLines title={t("title")} picks={picked} />
      {closing ? (
        <Ticks {...closing.ticks}>
          <SavedReview {...editor} choices={choices}>
            <ClosingSection current={closing.current} closed={closing.closed} />
          </SavedReview>
        </Ticks>
      ) : (
        <SavedReview {...editor} choices={null}>
          <PickedLines title={t("after")} picks={choices} />
        </SavedReview>
      )}
    </main>
  );
}
