import type messages from "@/messages/en.json";

/** All words of the interface, by namespace; English decides the shape. */
export type Words = typeof messages;

/** Fills `{name}` slots of a finished sentence on the client, where no plural form depends on them. */
export function fill(sentence: string, slots: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
