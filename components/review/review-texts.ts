import { type SaveAnswer, type SaveRequest, sendTexts } from "@/components/drafts/send-texts";
import { joinTexts, type Stored, type TextShape, type Texts } from "@/components/drafts/texts";
import { cleanText } from "@/lib/domain/clean-text";
import { type ReviewContent, type ReviewPrompt, reviewPrompts } from "@/lib/domain/review";
import { textLimits } from "@/lib/domain/text-limits";

/** The picked tasks are saved like a text: their keys, with blanks between them. */
export type ReviewPart = ReviewPrompt | "nextKeys";

const prompt = [textLimits.reviewPrompt, cleanText] as const;

export const reviewShape: TextShape<ReviewPart> = {
  parts: {
    ...{ learned: prompt, shipped: prompt, stuck: prompt },
    nextKeys: [Number.POSITIVE_INFINITY, (keys) => keys],
  },
  join: joinReviews,
};

/** Both sets of answers one after the other, and all tasks that either side picked. */
function joinReviews(mine: Texts<ReviewPart>, theirs: Texts<ReviewPart>): Texts<ReviewPart> {
  const [learned, shipped, stuck] = reviewPrompts.map((one) => joinTexts(theirs[one], mine[one]));
  const keys = new Set([...keysIn(theirs.nextKeys), ...keysIn(mine.nextKeys)]);
  return {
    ...{ learned: learned ?? "", shipped: shipped ?? "", stuck: stuck ?? "" },
    nextKeys: [...keys].join(" "),
  };
}

export function keysIn(nextKeys: string): string[] {
  return nextKeys.split(" ").filter(Boolean);
}

export function toReviewTexts({ nextKeys, ...review }: ReviewContent): Stored<ReviewPart> {
  return { ...review, nextKeys: nextKeys.join(" ") };
}

/** Sends a review and says what came of it. `url` is `/api/v1/reviews/{monday}`. */
export async function sendReview(
  fetcher: typeof fetch,
  { texts, ...request }: SaveRequest<Texts<ReviewPart>>,
): Promise<SaveAnswer<Stored<ReviewPart>>> {
  const sent = { ...texts, nextKeys: keysIn(texts.nextKeys) };
  const answer = await sendTexts(fetcher, { ...request, texts: sent }, "review");
  if (answer.kind !== "conflict") return answer;
  return { ...answer, stored: toReviewTexts(answer.stored) };
}
