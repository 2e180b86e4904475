import { createTextSaver, type SaverWorld } from "@/components/drafts/text-saver";

import { type NotePart, noteShape, type StoredNote } from "./note-texts";

/** Keeps one note saved while it is typed. */
export const createNoteSaver = (stored: StoredNote, key: string, world: SaverWorld<NotePart>) =>
  createTextSaver(noteShape, stored, key, world);
