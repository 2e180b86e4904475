"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { changeShareLinks } from "@/lib/actions/share-links";
import { fill, type Words } from "@/lib/i18n/words";

import { shareLinkChangesForm } from "./share-link-changes-form";

type Props = {
  words: Words["shareLinks"]["changed"];
  /** For a link without a label. */
  unnamed: string;
  errors: Words["errors"];
};

const change = reach(changeShareLinks);

/** Says what was done to a link, with Undo. */
export function ShareLinkChanges({ words, unnamed, errors }: Props) {
  const [state, submit, isPending] = useActionState(change, idle);
  const done = state.status === "done" ? state.value : null;
  return (
    <ChangesForm
      {...{ state, submit, isPending, errors }}
      id={shareLinkChangesForm}
      said={
        done && { text: fill(words[done.kind], { label: done.label || unnamed }), undo: done.undo }
      }
      undo={words.undo}
      look="wrap-anywhere"
    />
  );
}
