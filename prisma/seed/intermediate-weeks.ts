import { done, skipped, type WeekFacts } from "./week-facts";

/** Weeks 14 to 26, with two weeks away in the middle of week 16 (days 104 to 119). */
export const intermediateWeeks: readonly WeekFacts[] = [
  {
    week: 14,
    tasks: {
      "m14-t1": done(87),
      "m14-t2": done(88),
      "m14-t3": done(91),
      "m14-t4": done(92),
      "m14-t5": done(90),
    },
  },
  {
    week: 15,
    tasks: {
      "m15-t1": done(98),
      "m15-t2": done(95),
      "m15-t3": done(99),
      "m15-t4": done(101),
    },
    closedOn: 101,
  },
  {
    week: 16,
    tasks: {
      "m16-t1": done(103),
      "m16-t2": done(120),
      "m16-t3": done(124),
      "m16-t4": skipped(125, "noTime"),
      "m16-t5": done(124),
    },
  },
  {
    week: 17,
    tasks: {
      "m17-t1": done(126),
      "m17-t2": done(133),
      "m17-t3": done(134),
      "m17-t4": done(129),
      "m17-t5": done(135),
      "m17-t6": done(251),
    },
    closedOn: 135,
  },
  {
    week: 18,
    tasks: {
      "m18-t1": done(137),
      "m18-t2": done(136),
      "m18-t3": skipped(138, "badResource"),
      "m18-t4": done(140),
      "m18-t5": done(141),
      "m18-t6": done(139),
    },
  },
  {
    week: 19,
    tasks: {
      "m19-t1": done(143),
      "m19-t2": done(147),
      "m19-t3": done(147),
      "m19-t4": done(148),
    },
    closedOn: 148,
  },
  {
    week: 20,
    tasks: {
      "m20-t1": done(150),
      "m20-t2": done(154),
      "m20-t3": done(155),
      "m20-t4": [...skipped(156, "noTime"), ...done(157)],
      "m20-t5": skipped(156, "noTime"),
    },
  },
  {
    week: 21,
    tasks: {
      "m21-t1": done(159),
      "m21-t2": done(161),
      "m21-t4": done(162),
      "m21-t5": done(160),
    },
    closedOn: 162,
  },
  {
    week: 22,
    tasks: {
      "m22-t1": done(164),
      "m22-t2": done(168),
      "m22-t3": done(169),
      "m22-t5": done(165),
    },
    closedOn: 169,
  },
  {
    week: 23,
    tasks: {
      "m23-t1": done(170),
      "m23-t2": done(174),
      "m23-t3": done(175),
      "m23-t4": skipped(176, "tooHard"),
      "m23-t5": done(176),
      "m23-t6": done(177),
    },
  },
  {
    week: 24,
    tasks: {
      "m24-t1": done(179),
      "m24-t2": done(182),
      "m24-t3": done(183),
      "m24-t4": done(185),
      "m24-t5": done(249),
    },
    closedOn: 185,
  },
  {
    week: 25,
    tasks: {
      "m25-t1": done(186),
      "m25-t2": done(189),
      "m25-t3": done(190),
      "m25-t4": done(191),
      "m25-t5": done(193),
      "m25-t6": skipped(193, "noTime"),
    },
  },
  {
    week: 26,
    tasks: {
      "m26-t1": done(194),
      "m26-t2": done(196),
      "m26-t3": done(197),
      "m26-t4": done(198),
      "m26-t5": done(198),
    },
  },
];
