import "server-only";

import { setEvidencePublic } from "@/lib/data/evidence";
import { removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import {
  movePinBack,
  movePinForward,
  type PinResult,
  pinEvidence,
  setPins,
  unpinEvidence,
} from "@/lib/data/evidence-pins";
import type { UserId } from "@/lib/domain/user";
import type { EvidenceChange } from "@/lib/schemas/evidence-change";

import { type ActionResult, fail, refuse, succeed } from "./result";

export type EvidenceChanged = {
  readonly kind: EvidenceChange;
  /** The change that undoes this one, as the value of a button. */
  readonly undo: string;
};

type Asked = { readonly kind: EvidenceChange; readonly ids: readonly string[] };

/** Applies one change of the list. A fourth pin is refused with `pinsFull`. */
export async function applyEvidenceChange(
  userId: UserId,
  { kind, ids }: Asked,
): Promise<ActionResult<EvidenceChanged>> {
  const [id = ""] = ids;
  switch (kind) {
    case "remove":
      return done(kind, await removeEvidence(userId, id), `restore:${id}`);
    case "restore":
      return done(kind, await restoreEvidence(userId, id), `remove:${id}`);
    case "show":
      return done(kind, await setEvidencePublic(userId, id, true), `hide:${id}`);
    case "hide":
      return done(kind, await setEvidencePublic(userId, id, false), `show:${id}`);
    case "pin":
      return pinned(kind, await pinEvidence(userId, id));
    case "unpin":
      return pinned(kind, await unpinEvidence(userId, id));
    case "forward":
      return pinned(kind, await movePinForward(userId, id));
    case "back":
      return pinned(kind, await movePinBack(userId, id));
    case "pins":
      return pinned(kind, await setPins(userId, ids));
  }
}

function done(kind: EvidenceChange, isDone: boolean, undo: string): ActionResult<EvidenceChanged> {
  return isDone ? succeed({ kind, undo }) : fail("notFound");
}

function pinned(kind: EvidenceChange, result: PinResult): ActionResult<EvidenceChanged> {
  if (result.kind === "notFound") return fail("notFound");
  if (result.kind === "full") return refuse("form", "pinsFull");
  return succeed({ kind, undo: `pins:${result.before.join(",")}` });
}
