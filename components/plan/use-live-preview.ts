import { useEffect, useRef, useState } from "react";

import { callAction } from "@/lib/actions/call-action";
import { previewReplan } from "@/lib/actions/plan";
import { replanFields } from "@/lib/domain/replan-form";

/** Milliseconds of rest after which what was typed is looked at. */
const rest = 300;

/**
 * What the fields of the sheet would do, asked again a moment after each change of them. Null while they are
 * not complete; an answer that was overtaken is dropped.
 */
export function useLivePreview(first: readonly string[] | null) {
  const [preview, setPreview] = useState(first);
  const [isAnswered, setAnswered] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(0);

  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(form: HTMLFormElement) {
    clearTimeout(timer.current);
    newest.current += 1;
    const number = newest.current;
    timer.current = setTimeout(async () => {
      const fields = new FormData(form);
      const values = Object.fromEntries(
        replanFields.map((name) => [name, String(fields.get(name) ?? "")]),
      );
      const result = await callAction(previewReplan, values);
      if (number !== newest.current) return;
      setPreview(result.ok ? result.value : null);
      setAnswered(true);
    }, rest);
  }

  /** `isFine`: what is typed now was looked at, and nothing is wrong with it. */
  return { preview, ask, isFine: isAnswered && preview !== null };
}
