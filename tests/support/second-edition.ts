import { smallRoadmap } from "./small-roadmap";

/**
 * The roadmap of three weeks as its second edition: week 1 has a new must `w1-t3` and `w1-t2` ("Write") is retired;
 * in week 2 of the track tinker `a2-t2` is a must now; `w3-t1` takes 90 minutes; the manual has another address.
 */
export function secondEdition() {
  const files = smallRoadmap();
  const { tasks } = files["milestones/01-w1-begin.yaml"];
  const must = {
    kind: "build",
    priority: "must",
    minutes: 45,
    title: "Build",
    detail: "Build it.",
  };
  tasks.splice(1, 1, { key: "w1-t3", ...must, skills: ["looking"] } as never);
  files["roadmap.yaml"].retired = [{ kind: "task", key: "w1-t2", title: "Write" }];

  Object.assign(files["milestones/02-a2-wire.yaml"].tasks[1] ?? {}, { priority: "must" });
  Object.assign(files["milestones/03-w3-end.yaml"].tasks[0] ?? {}, { minutes: 90 });
  Object.assign(files["resources.yaml"][0] ?? {}, { url: "https://example.org/manual/2" });
  return files;
}
