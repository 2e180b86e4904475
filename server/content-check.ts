import { join } from "node:path";
import { workerData } from "node:worker_threads";

import { checkContent } from "@/lib/content/check-content";
import { acceptTranslations } from "@/lib/content/translation-marks";
import { defaultLocale, isLocale } from "@/lib/domain/locale";

import { reportLines } from "./content-report";

const usage = `npm run content:check                                     everything to put right in content/
npm run content:check -- --accept <language> [<beginning>]  marks translations as up to date with the English,
                                                          of all files or of those that begin like this`;

// A program for `run` of a task; it ends with 1 when there is something to put right.
const folder = join(workerData.root, "content/ai-safety");
const [flag, locale, beginning = ""]: string[] = workerData.args;

if (flag === undefined) {
  const report = await checkContent(folder);
  console.log(reportLines(report).join("\n"));
  if (report.problems.length > 0) process.exitCode = 1;
} else if (flag === "--accept" && isLocale(locale) && locale !== defaultLocale) {
  const { marked, removed } = await acceptTranslations(folder, locale, beginning);
  console.log(
    `${locale}: ${marked} texts marked as translated from the present English, ${removed} old marks removed`,
  );
} else {
  console.error(usage);
  process.exitCode = 1;
}
