import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

import type { StoredNote } from "./note-texts";

type Props = {
  theirs: StoredNote;
  words: Words["notes"]["editor"];
  onDecide: (choice: "mine" | "theirs" | "both") => void;
};

/** The other version of a note, beside the one in the field, and what can be done about it. */
export function NoteConflict({ theirs, words, onDecide }: Props) {
  return (
    <section role="alert" className="grid gap-3 border-now border-l-2 pl-4">
      <div>
        <p className="font-medium">{words.conflictTitle}</p>
        <p className="text-soft text-sm">{words.conflictText}</p>
      </div>
      {theirs.stoppedAt ? (
        <p dir="auto" className="font-serif italic">
          {theirs.stoppedAt}
        </p>
      ) : null}
      <p
        dir="auto"
        className="max-h-80 overflow-y-auto wrap-anywhere whitespace-pre-wrap font-serif"
      >
        {theirs.text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onDecide("mine")}>{words.keepMine}</Button>
        <Button onClick={() => onDecide("theirs")}>{words.takeOther}</Button>
        <Button onClick={() => onDecide("both")}>{words.keepBoth}</Button>
      </div>
    </section>
  );
}
