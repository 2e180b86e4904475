"use client";

import { type FormEvent, useId } from "react";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { addDays, type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { earliestTaskDay } from "@/lib/domain/task-operation";

type Props = {
  words: { day: string; save: string };
  today: CalendarDate;
  onChoose: (day: CalendarDate) => void;
};

/** Asks on which day a task was done; the browser itself keeps to the days that may be. */
export function TaskDayForm({ words, today, onChoose }: Props) {
  const id = useId();

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = parseCalendarDate(String(new FormData(event.currentTarget).get("day")));
    if (day) onChoose(day);
  }

  return (
    <form className="grid gap-3 p-2" onSubmit={handleSubmit}>
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium text-[0.95rem]">
          {words.day}
        </label>
        <TextInput
          id={id}
          name="day"
          type="date"
          required
          min={earliestTaskDay}
          max={today}
          defaultValue={addDays(today, -1)}
        />
      </div>
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
