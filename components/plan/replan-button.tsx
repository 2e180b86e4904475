import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/paths";

/** Where the sheet leaves the focus when it is closed. */
export const replanButtonId = "replan";

/** Opens the re-plan sheet, which is a state of the plan's address. */
export async function ReplanButton() {
  const t = await getTranslations("replan");
  return (
    <form method="get" action={localePath(await getLocale(), "/plan")}>
      <Button type="submit" look="primary" id={replanButtonId} name="replan" value="shift">
        {t("button")}
      </Button>
    </form>
  );
}
