"use client";

import { type ComponentType, useEffect, useState } from "react";

import { makeUuid } from "@/components/roadmap/make-uuid";
import { useTicks } from "@/components/roadmap/ticks";
import type { Choice } from "@/lib/domain/evidence-choices";

import type { DialogFormProps } from "./evidence-dialog-form";
import type { EvidenceFormSetting } from "./evidence-form";

type Props = EvidenceFormSetting & {
  userKey: string;
  /** Links to this address with `?task=` of one of the tasks open the dialog instead. */
  newPath: string;
};

type Asked = { task: Choice; id: string };

/**
 * Evidence for one task of the page, without leaving it: the page's own links to the form open here. What
 * opens is fetched when it is first wanted. To be placed once, inside `<Ticks>`, which says what became of it.
 */
export function EvidenceDialog({ newPath, ...setting }: Props) {
  const { store } = useTicks();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [Form, setForm] = useState<ComponentType<DialogFormProps> | null>(null);
  const { choices, errors } = setting;
  const { unreachable } = errors;

  useEffect(() => {
    function handleClick(event: MouseEvent) {
      const key = keyAsked(event, newPath);
      const task = choices.tasks.flatMap(({ tasks }) => tasks).find((one) => one.key === key);
      if (!task) return;
      event.preventDefault();
      setAsked({ task, id: makeUuid() });
      import("./evidence-dialog-form").then(
        (loaded) => setForm(() => loaded.EvidenceDialogForm),
        () => store.showFailure(unreachable),
      );
    }
    document.addEventListener("click", handleClick);
    return () => document.removeEventListener("click", handleClick);
  }, [newPath, choices, store, unreachable]);

  return asked && Form ? (
    <Form key={asked.id} {...setting} {...asked} onClose={() => setAsked(null)} />
  ) : null;
}

/** The task for which a plain click on a link asks evidence, if it is such a click. */
function keyAsked(event: MouseEvent, newPath: string): string | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  const link = event.target.closest("a");
  return link?.pathname === newPath ? new URLSearchParams(link.search).get("task") : null;
}
