"use client";

import type { ReactNode } from "react";

import { Icon } from "@/components/ui/icon";
import { localePath } from "@/lib/i18n/paths";
import { fill, type Words } from "@/lib/i18n/words";

import type { LastChange, TicksSnapshot } from "./tick-store";
import { useTicks } from "./ticks";

type Titles = Readonly<Record<string, string>>;
type Text = Words["ticks"]["status"];

/** Below the page: what was done last, with Undo, whether the server has it, and what it refused. */
export function TickStatus({ titles }: { titles: Titles }) {
  const { store, snapshot, words, locale } = useTicks();
  const { last, failure, queue } = snapshot;
  const text = words.status;
  const isShown = last || failure || queue === "waiting" || queue === "signedOut";

  return (
    <div
      className={
        isShown
          ? "fixed inset-x-0 bottom-0 z-20 border-line border-t bg-sheet print:hidden"
          : "sr-only"
      }
    >
      <div className="mx-auto flex max-w-[47.5rem] flex-wrap items-center gap-x-5 px-4 py-1.5 text-[0.95rem]">
        <p role="status" className="min-w-0 font-medium empty:hidden">
          {last && messageOf(last, titles, text)}
        </p>
        <p role="status" className="flex items-center gap-2 text-soft empty:hidden">
          {saveState(snapshot, text)}
        </p>
        <p role="alert" className="flex items-center gap-2 text-danger empty:hidden">
          {alertOf(snapshot, titles, text)}
        </p>
        <span className="ml-auto flex gap-x-4">
          {queue === "signedOut" ? (
            <a href={signInPath(localePath(locale, "/sign-in"))} className={control}>
              {text.signIn}
            </a>
          ) : null}
          {failure?.kind === "refused" ? (
            <Control onClick={store.retry}>{text.retry}</Control>
          ) : null}
          {last ? <Control onClick={store.undo}>{text.undo}</Control> : null}
          {last || failure ? <Control onClick={store.close}>{text.close}</Control> : null}
        </span>
      </div>
    </div>
  );
}

const control =
  "inline-flex min-h-11 items-center font-medium underline decoration-edge underline-offset-3 hover:decoration-current";

function Control({ onClick, children }: { onClick: () => unknown; children: string }) {
  return (
    <button type="button" className={control} onClick={onClick}>
      {children}
    </button>
  );
}

function messageOf(last: LastChange, titles: Titles, text: Text): string {
  if (last.kind === "other") return last.message;
  const { taskKey, state } = last.change;
  return fill(text[state], { title: titles[taskKey] ?? "" });
}

function saveState({ queue, isStorageFull, last }: TicksSnapshot, text: Text): ReactNode {
  if (queue === "saving") return text.saving;
  if (queue === "waiting") {
    return (
      <>
        <Icon name="offline" />
        {isStorageFull ? text.storageFull : text.waiting}
      </>
    );
  }
  return last && queue === "idle" ? (
    <>
      <Icon name="checked" className="size-5 text-done-ink" />
      {text.saved}
    </>
  ) : null;
}

function alertOf({ queue, failure }: TicksSnapshot, titles: Titles, text: Text): ReactNode {
  const sentence = queue === "signedOut" ? text.signedOut : failure && failureText();
  return sentence ? (
    <>
      <Icon name="alert" />
      {sentence}
    </>
  ) : null;

  function failureText(): string {
    if (failure?.kind === "other") return failure.message;
    if (failure?.kind !== "refused") return text.undoFailed;
    const title = titles[failure.change.taskKey];
    return title === undefined ? text.refusedEarlier : fill(text.refused, { title });
  }
}

/** Signing in leads back here. */
function signInPath(path: string): string {
  return `${path}?next=${encodeURIComponent(location.pathname + location.search)}`;
}
