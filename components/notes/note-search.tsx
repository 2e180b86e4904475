import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { localePath } from "@/lib/i18n/paths";

/** Looks through all notes; a plain form, so that a search has an address. */
export async function NoteSearch({ query }: { query: string }) {
  const locale = await getLocale();
  const t = await getTranslations("notes");

  return (
    <search>
      <form action={localePath(locale, "/notes")} className="grid gap-1">
        <label htmlFor="note-search" className="font-medium text-[0.95rem]">
          {t("search")}
        </label>
        <div className="flex max-w-xl gap-2">
          <TextInput id="note-search" type="search" name="q" dir="auto" defaultValue={query} />
          <Button type="submit" className="shrink-0">
            {t("searchButton")}
          </Button>
        </div>
      </form>
    </search>
  );
}
