"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { saveDisplay } from "@/lib/actions/display";
import { type Locale, locales } from "@/lib/domain/locale";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

const themes = ["system", "light", "dark"] as const;
const languages: Record<Locale, string> = { en: "English", ko: "한국어", ja: "日本語" };

type Props = {
  theme: (typeof themes)[number];
  locale: Locale;
  shortcuts: boolean;
  showRhythm: boolean;
  /** The form was saved on the page in another language. */
  wasSaved: boolean;
  words: Words["settings"];
  errors: Words["errors"];
};

export function DisplayForm(props: Props) {
  const { theme, locale, shortcuts, showRhythm, wasSaved, words, errors } = props;
  const form = useForm(saveDisplay, errors);
  const { display } = words;
  const shownTheme = form.shown("theme", theme);
  return (
    <form {...form.form} className="grid max-w-md gap-5">
      <fieldset className="grid gap-1">
        <legend className="font-medium text-[0.95rem]">{display.theme}</legend>
        <div className="flex flex-wrap gap-x-6">
          {themes.map((name) => (
            <label key={name} className="inline-flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="theme"
                value={name}
                defaultChecked={shownTheme === name}
                className="size-4"
              />
              {display[name]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={display.language} error={form.fieldError("locale")}>
        {(control) => (
          <Select
            {...control}
            key={locale}
            name="locale"
            defaultValue={form.shown("locale", locale)}
          >
            {locales.map((name) => (
              <option key={name} value={name} lang={name}>
                {languages[name]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Switch
        name="shortcuts"
        label={display.shortcuts}
        hint={display.shortcutsHint}
        defaultChecked={form.isOn("shortcuts", shortcuts)}
      />
      <Switch
        name="showRhythm"
        label={display.rhythm}
        hint={display.rhythmHint}
        defaultChecked={form.isOn("showRhythm", showRhythm)}
      />
      <FormEnd
        {...form}
        label={words.save}
        done={form.isDone || (wasSaved && !form.failed) ? words.saved : null}
      />
    </form>
  );
}
