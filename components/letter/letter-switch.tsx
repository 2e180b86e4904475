import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { Words } from "@/lib/i18n/words";

type Props = {
  isOn: boolean;
  /** Of the page itself: a POST to it switches the letter. */
  path: string;
  settings: { href: string; label: string };
  words: Words["letterLink"];
};

/** One button that stops the weekly letter, and then one that takes it back. A plain form, signed in or not. */
export function LetterSwitch({ isOn, path, settings, words }: Props) {
  return (
    <main id="main" className="mx-auto grid max-w-xl gap-5 px-4 py-24">
      <h1>{words.title}</h1>
      {isOn ? (
        <p className="text-lg">{words.stopLead}</p>
      ) : (
        <FormStatus tone="done">{words.stopped}</FormStatus>
      )}
      <form method="post" action={`${path}?letter=${isOn ? "off" : "on"}`}>
        <Button type="submit" look={isOn ? "primary" : "quiet"}>
          {isOn ? words.stop : words.again}
        </Button>
      </form>
      <p>
        <a href={settings.href} className="inline-flex min-h-11 items-center">
          {settings.label}
        </a>
      </p>
    </main>
  );
}
