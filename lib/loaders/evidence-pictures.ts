import "server-only";

import { findPublicPicture } from "@/lib/data/evidence-pictures";
import { checkHandle } from "@/lib/domain/handle";

/**
 * A picture of the published portfolio at a handle, for anybody: no session is read. Null when there is nothing to
 * see, whatever the reason.
 */
export async function loadPublicPicture(handle: string, id: string, isKnown: boolean) {
  const checked = checkHandle(handle);
  // Nobody has "". It is asked for all the same, so that the answer takes as long.
  return findPublicPicture(checked.ok ? checked.handle : "", id, isKnown);
}
