import { done, skipped, type WeekFacts } from "./week-facts";

/** Weeks 27 to 34, of which the last is under way. The calendar week of days 205 to 211 is empty. */
export const interpretabilityWeeks: readonly WeekFacts[] = [
  {
    week: 27,
    tasks: {
      "i27-t1": done(199),
      "i27-t3": done(201),
      "i27-t4": done(203),
      "i27-t5": done(204),
    },
    closedOn: 204,
  },
  {
    week: 28,
    tasks: {
      "i28-t1": done(213),
      "i28-t3": done(215),
      "i28-t4": done(217),
      "i28-t5": done(218),
    },
    closedOn: 218,
  },
  {
    week: 29,
    tasks: {
      "i29-t1": done(219),
      "i29-t2": done(221),
      "i29-t3": done(224),
      "i29-t4": done(225),
      "i29-t5": done(225),
    },
  },
  {
    week: 30,
    tasks: {
      "i30-t1": done(227),
      "i30-t2": done(228),
      "i30-t3": done(231),
      "i30-t4": skipped(231, "notRelevant"),
      "i30-t5": done(231),
    },
  },
  {
    week: 31,
    tasks: {
      "i31-t1": done(232),
      "i31-t2": done(234),
      "i31-t3": done(237),
      "i31-t4": done(237),
      "i31-t5": done(238),
    },
  },
  {
    week: 32,
    tasks: {
      "i32-t1": done(238),
      "i32-t2": done(239),
      "i32-t3": done(240),
      "i32-t4": done(241),
      "i32-t5": done(241),
    },
  },
  {
    week: 33,
    tasks: {
      "i33-t1": done(242),
      "i33-t2": done(243),
      "i33-t3": done(245),
      "i33-t4": done(246),
    },
    closedOn: 246,
    moved: ["i33-t5"],
  },
  { week: 34, tasks: { "i34-t1": done(246) } },
];

/** Done out of curiosity about the other track, before the choice was made. */
export const governanceTasks: WeekFacts["tasks"] = {
  "g27-t1": done(58),
  "g27-t3": done(61),
  "g30-t1": done(195),
  "g30-t2": done(197),
  "g27-t2": done(200),
};
