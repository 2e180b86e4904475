import type { ChangeEvent } from "react";

import { Switch } from "@/components/ui/switch";
import type { PortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { Words } from "@/lib/i18n/words";

type Props = {
  form: {
    isOn: (name: string, stored: boolean) => boolean;
    failed: { readonly values: Readonly<Record<string, string>> } | null;
  };
  texts: PortfolioTexts;
  skills: readonly { readonly key: string; readonly name: string; readonly lang?: string }[];
  onSwitch: (event: ChangeEvent<HTMLInputElement>) => void;
  words: Words["settings"]["portfolio"];
  more: Words["portfolioSettings"];
};

/** What stands on the page, and who may find it: folded, because it is chosen once. */
export function PortfolioSections({ form, texts, skills, onSwitch, words, more }: Props) {
  const switches = [
    ["showPinned", more.showPinned],
    ["showSkills", words.showSkills],
    ["showPath", words.showPath],
    ["showAll", more.showAll],
    ["showLinks", more.showLinks],
  ] as const;
  const typed = form.failed?.values["skillKeys[]"]?.split("\n");
  const isShown = (key: string) =>
    form.failed ? typed?.includes(key) : !texts.hiddenSkillKeys.includes(key);

  return (
    <div className="border-line border-b">
      <details suppressHydrationWarning className={groupLook}>
        <summary className={summaryLook}>{more.sections}</summary>
        <div className="grid gap-1 pb-4">
          {switches.map(([name, label]) => (
            <Switch
              key={name}
              name={name}
              label={label}
              defaultChecked={form.isOn(name, texts[name])}
              onChange={onSwitch}
            />
          ))}
        </div>
      </details>
      <details suppressHydrationWarning className={groupLook}>
        <summary className={summaryLook}>{more.skills}</summary>
        <fieldset className="grid gap-2 pb-4">
          <legend className="sr-only">{more.skills}</legend>
          <p className="max-w-[60ch] text-sm text-soft">
            {skills.length > 0 ? more.skillsHint : more.skillsNone}
          </p>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {skills.map(({ key, name, lang }) => (
              <label key={key} className="flex min-h-11 items-center gap-3 text-[0.95rem]">
                <input type="hidden" name="offeredSkillKeys[]" value={key} />
                <input
                  type="checkbox"
                  name="skillKeys[]"
                  value={key}
                  defaultChecked={isShown(key)}
                  className="size-5 shrink-0"
                />
                <span lang={lang}>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </details>
      <details suppressHydrationWarning className={groupLook}>
        <summary className={summaryLook}>{more.search}</summary>
        <div className="pb-4">
          <Switch
            name="isIndexed"
            label={more.isIndexed}
            hint={more.isIndexedHint}
            defaultChecked={form.isOn("isIndexed", texts.isIndexed)}
            onChange={onSwitch}
          />
        </div>
      </details>
    </div>
  );
}

const groupLook = "border-line border-t";
const summaryLook = "cursor-pointer py-3 font-medium text-[0.95rem] marker:text-edge";
