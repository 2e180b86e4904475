import { getWords } from "@/lib/i18n/get-words";

/** What a kind of resource is called; a kind without a name is called as it is. */
export async function kindName(kind: string): Promise<string> {
  const { kind: names } = await getWords("resources");
  return Object.entries(names).find(([name]) => name === kind)?.[1] ?? kind;
}
