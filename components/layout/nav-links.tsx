import type { Locale } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  label: string;
  locale: Locale;
  path: string;
  links: readonly { href: string; label: string }[];
};

export function NavLinks({ label, locale, path, links }: Props) {
  return (
    <nav
      aria-label={label}
      className="order-3 flex basis-full gap-4 overflow-x-auto text-[0.95rem] sm:order-none sm:flex-1 sm:basis-0 sm:gap-5"
    >
      {links.map((link) => (
        <a
          key={link.href}
          href={localePath(locale, link.href)}
          aria-current={path === link.href ? "page" : undefined}
          className="inline-flex min-h-11 shrink-0 items-center whitespace-nowrap border-transparent border-b-2 text-soft no-underline hover:text-ink aria-[current]:border-now aria-[current]:text-ink"
        >
          {link.label}
        </a>
      ))}
    </nav>
  );
}
