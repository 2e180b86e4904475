/** Stands at the head of every roadmap that is downloaded: what it is, and how to make it one's own. */
export const documentHead = `\
 A roadmap of Cairn, whole, in one file. To make your own, change what you like, give it another key and
 title, and import it under Settings, Roadmaps. The import names every mistake with its line.

 Keys (key: …) are small letters, digits and hyphens, each once in the file. Ticks, notes and evidence
 belong to them: whoever keeps a key keeps what was done. An import with the key of a roadmap that you
 already imported becomes its next version.

 Texts are in the language of the file (language: en, ko or ja), or in several:
   title: Read the paper
   title: {en: Read the paper, ko: 논문 읽기, ja: 論文を読む}
 Tags such as <b> are not allowed, and addresses begin with http:// or https://.

 Lines that begin with # are comments. Aliases (&, *) are not allowed.`;

/** What stands above a part of the document, by field. */
export const sectionComments: ReadonlyMap<string, string> = new Map([
  ["phases", " 1 to 8 phases, week after week from 1 to at most 104. Months may be left out."],
  ["tracks", " 0 to 4. A track has the same weeks as the others, with tasks of its own."],
  [
    "milestones",
    `\
 One for each week, or one for each track in the weeks that belong to tracks (then with track: <key>).
 Tasks: kind is read, watch, build, practice, write or reflect; priority is must, should or could, and
 each week has at least one must; minutes are what it takes; resources and skills are keys of the lists
 below; note and deliverable may be left out.`,
  ],
  ["skills", " What one learns. Tasks and evidence name skills by their key."],
  [
    "resources",
    `\
 What tasks point to. kind: blog, book, community, course, dataset, docs, event, guide, job-post, law,
 notebook, paper, podcast, programme, repo, standard, tool or video. verified: true means that somebody has
 seen the address; year, minutes and also (other addresses) may be left out.`,
  ],
  [
    "reading_lists",
    " Papers in the order in which they are to be read, by the key of their resource.",
  ],
  ["habits", " What one does every week."],
  [
    "track_choice",
    " The comparison of the tracks, the self-assessment, and switching. May be left out.",
  ],
  [
    "roles",
    `\
 Job profiles to study for, and the day on which their sources were last looked at. A requirement names skills
 and the weeks that build it; weight is must, strong or nice; inferred: true when its source does not say it
 literally. facts are what no task can give. tracks stand with the nearest first. May be left out.`,
  ],
  [
    "retired",
    ` Keys that are gone for good, with what they were called: {kind: task, key: old-t1, title: Old task}.`,
  ],
]);
