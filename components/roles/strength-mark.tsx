import { getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";
import type { Strength } from "@/lib/domain/role-coverage";

const looks = {
  proved: "text-proof",
  done: "text-done-ink",
  planned: "text-now",
  missing: "text-soft",
} as const;

type Props = { strength: Strength; className?: string };

/** How strongly something is covered: icon and word. */
export async function StrengthMark({ strength, className = "text-sm" }: Props) {
  const t = await getTranslations("roles.strength");
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${looks[strength]} ${className}`}
    >
      <StrengthIcon strength={strength} />
      {t(strength)}
    </span>
  );
}

function StrengthIcon({ strength }: { strength: Strength }) {
  const className = "size-4";
  if (strength === "proved") return <Icon name="gem" className={className} />;
  if (strength === "done") return <Icon name="checked" className={className} />;
  if (strength === "planned") return <Icon name="forward" className={className} />;
  return <PageIcon name="retired" className={className} />;
}
