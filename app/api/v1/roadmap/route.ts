import { definePublicRead, refuseBut } from "@/lib/http/define-route";
import { yamlFile } from "@/lib/http/yaml-file";
import { loadBuiltInDocument } from "@/lib/loaders/roadmap-document";

/** The built-in roadmap as one YAML file, for everybody: to read, and to make one's own from. */
export const GET = definePublicRead(async () => yamlFile(await loadBuiltInDocument()));

const refuse = refuseBut("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
