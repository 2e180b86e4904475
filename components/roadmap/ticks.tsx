"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { isTimeZone, todayFor } from "@/lib/domain/today";
import type { Words } from "@/lib/i18n/words";

import { readEarlyTicks } from "./early-ticks";
import { Keyboard } from "./keyboard";
import { makeUuid } from "./make-uuid";
import { TickStatus } from "./tick-status";
import { createTickStorage } from "./tick-storage";
import {
  createTickStore,
  type ServerTasks,
  type TickStore,
  type TicksSnapshot,
} from "./tick-store";

/** Whose ticks they are, and what decides which day it is for them. */
export type Ticker = { id: string; timeZone: string; dayEndsAt: number };

type Ticks = {
  store: TickStore;
  words: Words["ticks"];
  locale: Locale;
  /** The learner's today, now: a page may stay open over midnight. */
  today: () => CalendarDate;
};

type Props = {
  ticker: Ticker;
  /** The learner's today when the page was made. */
  today: CalendarDate;
  locale: Locale;
  words: Words["ticks"];
  /** Null when the learner has switched single keys off. */
  keys: Words["keys"] | null;
  /** Settled tasks of the page. */
  tasks: ServerTasks;
  /** Titles of the page's tasks by key, for what is announced. */
  titles: Readonly<Record<string, string>>;
  children: ReactNode;
};

const TicksContext = createContext<Ticks | null>(null);

/**
 * Keeps the ticks of a page: whatever stands in it shows and changes tasks through `useTicks`. Sends what an
 * earlier page could not, and says below the page what came of the last change.
 */
export function Ticks({ ticker, today, locale, words, keys, tasks, titles, children }: Props) {
  const [early] = useState(readEarlyTicks);
  const [ticks] = useState<Ticks>(() => {
    const now = () => todayOf(ticker, today);
    return { store: makeStore(ticker.id, tasks, now), words, locale, today: now };
  });
  const { store } = ticks;

  // The page was drawn again, after Finish week for example.
  useEffect(() => store.replaceServerTasks(tasks), [store, tasks]);
  useEffect(() => watchBrowser(ticker.id, store), [ticker.id, store]);
  useEffect(() => {
    for (const change of early.splice(0)) store.set(change);
  }, [early, store]);

  return (
    <TicksContext value={ticks}>
      {children}
      {keys ? <Keyboard words={keys} /> : null}
      <TickStatus titles={titles} />
    </TicksContext>
  );
}

/** The page's ticks as they are now, and what changes them. @throws Error outside of `Ticks` */
export function useTicks(): Ticks & { snapshot: TicksSnapshot } {
  const ticks = useContext(TicksContext);
  if (!ticks) throw new Error("This has to stand inside <Ticks>.");
  const { store } = ticks;
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot, store.initial);
  return { ...ticks, snapshot };
}

function makeStore(userId: string, tasks: ServerTasks, today: () => CalendarDate): TickStore {
  const { load, save } = createTickStorage(userId, () => localStorage);
  return createTickStore(tasks, {
    ...{ load, save, today },
    fetch(address, init) {
      const headers = new Headers(init.headers);
      // Somebody else may have signed in in another tab: then these ticks are not theirs.
      headers.set("x-cairn-user", userId);
      return fetch(address, { ...init, headers });
    },
    newId: makeUuid,
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** A browser may not know a zone that the server knows; then the server's word counts. */
function todayOf({ timeZone, dayEndsAt }: Ticker, fallback: CalendarDate): CalendarDate {
  if (!isTimeZone(timeZone)) return fallback;
  return todayFor({ instant: new Date(), timeZone, dayEndsAt });
}

function watchBrowser(userId: string, store: TickStore): () => void {
  const { key } = createTickStorage(userId, () => localStorage);
  const watcher = new AbortController();
  const { signal } = watcher;

  addEventListener("online", store.resume, { signal });
  // Coming back to the tab, perhaps from signing in in another.
  document.addEventListener("visibilitychange", () => !document.hidden && store.resume(), {
    signal,
  });
  addEventListener("storage", (event) => event.key === key && store.reread(), { signal });
  addEventListener(
    "beforeunload",
    (event) => store.snapshot().queue === "waiting" && event.preventDefault(),
    { signal },
  );
  store.resume();

  return () => {
    watcher.abort();
    store.stop();
  };
}
