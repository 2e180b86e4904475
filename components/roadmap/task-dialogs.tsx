"use client";

import { type ReactNode, useEffect, useState } from "react";

import type { DialogFormProps } from "@/components/evidence/evidence-dialog-form";
import type { TimeDialogProps } from "@/components/time/time-dialog";

import { makeUuid } from "./make-uuid";
import { useTicks } from "./ticks";

type DialogProps = DialogFormProps & TimeDialogProps;

type Props = Omit<DialogProps, "task" | "id" | "search" | "onClose"> & {
  /** Links to these addresses with `?task=` of one of the page's tasks open a dialog instead. */
  evidencePath: string;
  timePath: string;
};

type Asked = Pick<DialogProps, "task" | "id" | "search"> & {
  Dialog: (props: DialogProps) => ReactNode;
};

/**
 * Evidence and time for one task of the page, without leaving it: the page's own links to the forms open
 * here. What opens is fetched when it is wanted. To be placed once, inside `<Ticks>`, which says what became
 * of it.
 */
export function TaskDialogs({ evidencePath, timePath, ...setting }: Props) {
  const { store } = useTicks();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { choices, errors } = setting;
  const { unreachable } = errors;

  useEffect(() => {
    function handleClick(event: MouseEvent) {
      const link = linkAsked(event);
      const isTime = link?.pathname === timePath;
      if (!link || !(isTime || link.pathname === evidencePath)) return;
      const search = new URLSearchParams(link.search);
      const key = search.get("task");
      const task = choices.tasks.flatMap(({ tasks }) => tasks).find((one) => one.key === key);
      if (!task) return;
      event.preventDefault();
      const loaded = isTime
        ? import("@/components/time/time-dialog").then(({ TimeDialog }) => TimeDialog)
        : import("@/components/evidence/evidence-dialog-form").then(
            ({ EvidenceDialogForm }) => EvidenceDialogForm,
          );
      loaded.then(
        (Dialog) => setAsked({ Dialog, task, id: makeUuid(), search }),
        () => store.showFailure(unreachable),
      );
    }
    document.addEventListener("click", handleClick);
    return () => document.removeEventListener("click", handleClick);
  }, [evidencePath, timePath, choices, store, unreachable]);

  if (!asked) return null;
  const { Dialog, ...about } = asked;
  return <Dialog key={about.id} {...setting} {...about} onClose={() => setAsked(null)} />;
}

/** The link of a plain click, if it is one. */
function linkAsked(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  return event.target.closest("a");
}
