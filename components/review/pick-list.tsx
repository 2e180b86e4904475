import type { ShownText } from "@/lib/domain/locale";
import type { TaskState } from "@/lib/domain/task-state";
import type { Words } from "@/lib/i18n/words";

export type Pick = {
  readonly key: string;
  readonly title: ShownText;
  /** "week 5", ready; null for what has no place any more. */
  readonly week: string | null;
  readonly state: TaskState;
};

type Props = {
  choices: readonly Pick[];
  picked: readonly string[];
  /** Of the form that they belong to. */
  form: string;
  locale: string;
  words: Words["review"];
  /** Null in a form that does not save by itself. */
  onPick: ((key: string, isPicked: boolean) => void) | null;
};

/** The tasks that may be picked for the week after. */
export function PickList({ choices, picked, form, locale, words, onPick }: Props) {
  if (choices.length === 0) return <p className="text-soft">{words.next.none}</p>;

  return (
    <fieldset className="grid gap-1">
      <legend className="font-serif text-lg">{words.next.legend}</legend>
      <p className="pb-2 text-soft text-sm">{words.next.hint}</p>
      <ul>
        {choices.map(({ key, title, week, state }) => (
          <li key={key} className="border-line border-b">
            <label className="grid min-h-11 grid-cols-[2.75rem_1fr] items-center py-1 sm:grid-cols-[2.75rem_1fr_auto]">
              <input
                type="checkbox"
                name="nextKeys[]"
                value={key}
                form={form}
                autoComplete="off"
                className="m-auto size-5"
                {...(onPick
                  ? {
                      checked: picked.includes(key),
                      onChange: ({ target }) => onPick(key, target.checked),
                    }
                  : { defaultChecked: picked.includes(key) })}
              />
              <span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>
              <span className="col-start-2 text-[0.8125rem] text-soft sm:col-start-3 sm:pl-4">
                {[week, state === "open" ? null : words.picked[state]].filter(Boolean).join(" · ")}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
