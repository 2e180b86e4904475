import { done, open, skipped, type WeekFacts } from "./week-facts";

/** Weeks 1 to 13, without week 9, which was known from the start. */
export const foundationWeeks: readonly WeekFacts[] = [
  {
    week: 1,
    tasks: {
      "f01-t1": done(0),
      "f01-t2": done(1),
      "f01-t3": done(3),
      "f01-t5": done(6),
      "f01-t6": done(6),
    },
    closedOn: 7,
  },
  {
    week: 2,
    tasks: {
      "f02-t1": done(9),
      "f02-t2": skipped(14, "noTime"),
      "f02-t3": done(8),
      "f02-t4": done(11),
      "f02-t5": done(14),
    },
  },
  {
    week: 3,
    tasks: {
      "f03-t1": done(17),
      "f03-t2": done(82),
      "f03-t3": done(18),
      "f03-t4": done(21),
      "f03-t5": done(22),
    },
    closedOn: 22,
  },
  {
    week: 4,
    tasks: {
      "f04-t1": done(23),
      "f04-t2": done(25),
      "f04-t3": done(26),
      "f04-t4": [...done(27), ...open(28), ...done(29)],
    },
    closedOn: 29,
  },
  {
    week: 5,
    tasks: {
      "f05-t1": done(28),
      "f05-t2": done(30),
      "f05-t3": done(32),
      "f05-t4": done(35),
      "f05-t5": done(35),
    },
  },
  {
    week: 6,
    tasks: {
      "f06-t1": done(37),
      "f06-t2": done(39),
      "f06-t3": done(40),
      "f06-t4": done(42),
      "f06-t5": done(42),
    },
  },
  {
    week: 7,
    tasks: {
      "f07-t1": done(44),
      "f07-t2": done(46),
      "f07-t3": done(47),
      "f07-t4": done(49),
      "f07-t5": done(50),
    },
  },
  {
    week: 8,
    tasks: {
      "f08-t1": done(52),
      "f08-t2": done(54),
      "f08-t4": done(56),
      "f08-t5": done(57),
    },
    closedOn: 57,
  },
  {
    week: 10,
    tasks: {
      "f10-t1": done(59),
      "f10-t2": done(60),
      "f10-t3": done(63),
      "f10-t4": done(64),
      "f10-t5": skipped(64, "noTime"),
    },
  },
  {
    week: 11,
    tasks: {
      "f11-t1": done(66),
      "f11-t2": done(68),
      "f11-t3": done(67),
      "f11-t4": done(71),
      "f11-t5": done(69),
    },
  },
  {
    week: 12,
    tasks: {
      "f12-t1": done(73),
      "f12-t2": done(76),
      "f12-t3": done(78),
      "f12-t5": done(74),
    },
    closedOn: 79,
  },
  {
    week: 13,
    tasks: {
      "f13-t1": done(80),
      "f13-t2": done(82),
      "f13-t3": done(83),
      "f13-t4": done(84),
      "f13-t5": done(85),
    },
  },
];
