import { Icon } from "@/components/ui/icon";
import { fill, type Words } from "@/lib/i18n/words";

import type { SaveState, SaveStatus } from "./text-saver";

type Props = {
  view: SaveState;
  locale: string;
  signInPath: string;
  words: Words["notes"]["editor"];
  onUndo: () => void;
};

/** Whether what is typed is saved, in words. Announced, but not every key stroke. */
export function TextStatusLine({ view, locale, signInPath, words, onUndo }: Props) {
  const { status, isRestored, given } = view;
  const isPassing = status.kind === "unsaved" || status.kind === "saving";
  const isProblem = !isPassing && status.kind !== "idle" && status.kind !== "saved";

  return (
    <p role="status" className={`min-h-6 ${isProblem ? "text-danger" : "text-soft"}`}>
      {status.kind === "idle" ? null : (
        <span aria-hidden={isPassing || undefined} className="inline-flex items-start gap-1.5">
          {isPassing ? null : <StatusIcon kind={status.kind} />}
          {statusText(status, words, locale)}
        </span>
      )}
      {isRestored ? <span className="block">{words.restored}</span> : null}
      {status.kind === "signedOut" ? (
        <a
          href={signInPath}
          target="_blank"
          className="flex min-h-11 items-center text-ink"
          rel="noopener"
        >
          {words.signIn}
        </a>
      ) : null}
      {given ? (
        <span className="block">
          {words.tookOther}{" "}
          <button type="button" onClick={onUndo} className="min-h-11 px-2 text-ink underline">
            {words.undo}
          </button>
        </span>
      ) : null}
    </p>
  );
}

function StatusIcon({ kind }: { kind: SaveStatus["kind"] }) {
  const unsaved = kind === "waiting" ? "offline" : "alert";
  return <Icon name={kind === "saved" ? "checked" : unsaved} className="mt-0.5 size-4" />;
}

function statusText(
  status: Exclude<SaveStatus, { kind: "idle" }>,
  words: Props["words"],
  locale: string,
): string {
  switch (status.kind) {
    case "saved":
      return fill(words.saved, { time: clock(status.at, locale) });
    case "tooLong":
      return status.by === 1 ? words.tooLongOne : fill(words.tooLong, { count: status.by });
    case "waiting":
      return status.isStorageFull ? words.storageFull : words.waiting;
    case "conflict":
      return words.unsaved;
    default:
      return words[status.kind];
  }
}

/** 21:14, on the clock of this browser. */
function clock(at: number, locale: string): string {
  const language = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(at);
}
