import { defineRead, refuseBut } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { yamlFile } from "@/lib/http/yaml-file";
import { loadOwnDocument } from "@/lib/loaders/roadmap-document";

/** A roadmap of the learner's own as one YAML file; somebody else's is not found. */
export const GET = defineRead<{ id: string }>(async (user, { id }) => {
  const file = await loadOwnDocument(user.id, id);
  return file ? yamlFile(file) : problem("not-found");
});

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
