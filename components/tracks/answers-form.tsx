"use client";

import type { FormEvent, ReactNode } from "react";

type Props = { action: string; children: ReactNode };

/**
 * A form whose answers are the query of an address. Without JavaScript they get there when it is sent; with
 * it at once, so that a reload or a change of language halfway loses none.
 */
export function AnswersForm({ action, children }: Props) {
  return (
    <form action={action} onChange={keepAnswers} className="grid gap-9">
      {children}
    </form>
  );
}

function keepAnswers({ currentTarget }: FormEvent<HTMLFormElement>): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(currentTarget)) query.append(name, String(value));
  history.replaceState(history.state, "", `?${query}`);
  // The links to the other languages stand in the head, which the server wrote before these answers.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) {
    link.search = query.toString();
  }
}
