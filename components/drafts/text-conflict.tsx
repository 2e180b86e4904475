import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

type Props = {
  words: Words["notes"]["editor"];
  /** Null in a form that does not save by itself: sending it again keeps what is in its fields. */
  onDecide: ((choice: "mine" | "theirs" | "both") => void) | null;
  /** What the other version says. */
  children: ReactNode;
};

/** The other version of a text, beside the one in the field, and what can be done about it. */
export function TextConflict({ words, onDecide, children }: Props) {
  return (
    <section role="alert" className="grid gap-3 border-now border-l-2 pl-4">
      <div>
        <p className="font-medium">{words.conflictTitle}</p>
        <p className="text-soft text-sm">{words.conflictText}</p>
      </div>
      {children}
      {onDecide ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => onDecide("mine")}>{words.keepMine}</Button>
          <Button onClick={() => onDecide("theirs")}>{words.takeOther}</Button>
          <Button onClick={() => onDecide("both")}>{words.keepBoth}</Button>
        </div>
      ) : null}
    </section>
  );
}

/** One text of the other version, as it was written; nothing when it is empty. */
export function OtherText({ children }: { children: string }) {
  return (
    <p
      dir="auto"
      className="max-h-80 overflow-y-auto wrap-anywhere whitespace-pre-wrap font-serif empty:hidden"
    >
      {children}
    </p>
  );
}
