import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { Task } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = { task: Pick<Task, "uses">; locale: Locale };

/** To the job profiles, for a task that works with them. */
export async function RolesLink({ task, locale }: Props) {
  if (!task.uses.includes("roles")) return null;
  const t = await getTranslations("roles");
  return (
    <p>
      <a href={localePath(locale, "/roles")} className="inline-flex min-h-11 items-center text-sm">
        {t("linkTask")}
      </a>
    </p>
  );
}
