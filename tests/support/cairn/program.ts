import { main } from "@/server/main";

// Cairn as `npm start` runs it, without the build: the project's folder is a fixture whose "build" is a small
// server, and publishing the roadmap is left out.
const root = process.env.FIXTURE_ROOT ?? "";
const [command = "start", ...args] = process.argv.slice(2);
const nothing = async () => undefined;
const runNothing = async () => 0;

await main({
  command,
  args,
  root,
  run: runNothing,
  prepare: nothing,
});
