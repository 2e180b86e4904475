"use client";

import { useEffect, useRef, useState } from "react";

import type { Words } from "@/lib/i18n/words";

type Props = {
  id: string;
  address: string;
  words: Pick<Words["roadmap"]["start"], "address" | "copy" | "copied" | "notCopied">;
};

/** An address in a field, to be selected and copied by hand or, with a script, by a button. */
export function CopyAddress({ id, address, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isReady, setReady] = useState(false);
  const [said, setSaid] = useState("");
  // Without a script the button would do nothing, so it shows with the script; its place is kept.
  useEffect(() => setReady(true), []);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied); // Only https pages may write to the clipboard.
    }
  }

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm">
        {words.address}
      </label>
      <div className="flex max-w-xl gap-2">
        <input
          id={id}
          ref={field}
          readOnly
          value={address}
          className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-sheet px-3 py-2 text-ink"
        />
        <button
          type="button"
          onClick={copy}
          className={`min-h-11 shrink-0 rounded-lg border border-edge px-4 py-2 font-medium text-[0.95rem] hover:bg-stone/50 ${isReady ? "" : "invisible"}`}
        >
          {words.copy}
        </button>
      </div>
      <p role="status" className="min-h-6 text-sm text-soft">
        {said}
      </p>
    </div>
  );
}
