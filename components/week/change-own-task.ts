import { changeOwnTask } from "@/lib/actions/own-tasks";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";

/** Takes a task of one's own off its list or puts it back. @returns whether that worked */
export async function changeOwnTaskTo(kind: "remove" | "restore", id: string): Promise<boolean> {
  const form = new FormData();
  form.set("change", `${kind}:${id}`);
  return (await reach(changeOwnTask)(idle, form)).status === "done";
}
