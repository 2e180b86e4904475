import "server-only";

import { randomInt } from "node:crypto";
import { notFound, redirect } from "next/navigation";

import {
  inOrder,
  orders,
  type Query,
  readAnswers,
  readOrder,
  writeQuery,
} from "@/lib/domain/assessment-address";
import { assess } from "@/lib/domain/self-assessment";
import { localePath } from "@/lib/i18n/paths";

import { loadTracks } from "./tracks";

/**
 * The questions with the answers that the address holds, and the result once there is one. An address
 * without an order of the options gets one by chance and leads on to it: whatever is done from there on,
 * a reload or another language, shows the same page.
 */
export async function loadSelfAssessment(query: Query) {
  const tracks = await loadTracks();
  const { version, locale } = tracks;
  const assessment = version.trackChoice?.selfAssessment;
  if (!assessment || assessment.questions.length === 0) notFound();

  const answers = readAnswers(assessment, query);
  const order = readOrder(query);
  if (order === null) {
    const address = writeQuery(randomInt(1, orders + 1), answers);
    redirect(localePath(locale, `/tracks/self-assessment?${address}`));
  }
  return {
    ...tracks,
    assessment,
    answers,
    order,
    questions: assessment.questions.map((question) => ({
      ...question,
      options: assessment.shuffleOptions ? inOrder(question.options, order) : question.options,
    })),
    result: assess(
      assessment,
      version.tracks.map(({ key }) => key),
      answers,
    ),
  };
}
