import { isOpen, type TaskStates } from "./task-state";

/** A week's tasks as one works on them: the next step first, what else is open, then what is settled. */
export function inWorkingOrder<Task extends { readonly key: string }>(
  tasks: readonly Task[],
  next: { readonly key: string } | null,
  states: TaskStates,
): readonly Task[] {
  const rank = ({ key }: Task) => {
    if (key === next?.key) return 0;
    return isOpen(states, key) ? 1 : 2;
  };
  // Sorting is stable: within a rank the order of the roadmap stays.
  return [...tasks].sort((a, b) => rank(a) - rank(b));
}
