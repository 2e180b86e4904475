import { writePortfolioPage } from "@/lib/data/portfolio-settings";
import type { PortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { UserId } from "@/lib/domain/user";

/** Makes these texts the page, whatever is there. */
export async function storePortfolio(
  userId: UserId,
  { isPublished, ...texts }: PortfolioTexts & { readonly isPublished: boolean },
): Promise<void> {
  await writePortfolioPage(userId, texts, { isPublished, version: null });
}
