"use client";

import type { FormEvent, ReactNode } from "react";

import { createTickStorage } from "@/components/roadmap/tick-storage";

type Props = {
  action: () => Promise<void>;
  userId: string;
  /** Asked when ticks would be lost. */
  question: string;
  children: ReactNode;
};

/** Signs out; asks first when this browser holds ticks that the server does not have, and then drops them. */
export function SignOutForm({ action, userId, question, children }: Props) {
  function handleSubmit(event: FormEvent) {
    const ticks = createTickStorage(userId, () => localStorage);
    if (ticks.load().length === 0) return;
    if (window.confirm(question)) ticks.save([]);
    else event.preventDefault();
  }

  return (
    <form action={action} onSubmit={handleSubmit} role="none">
      {children}
    </form>
  );
}
