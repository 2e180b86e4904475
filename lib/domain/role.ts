import type { LocalizedText } from "./locale";

export const requirementWeights = ["must", "strong", "nice"] as const;

/** Stated or plainly necessary; clearly preferred; helps. */
export type RequirementWeight = (typeof requirementWeights)[number];

export const roleFactKinds = [
  "experience",
  "education",
  "location",
  "commitment",
  "duration",
  "route",
  "interview",
  "scope",
  "tooling",
  "frameworks",
  "regulation",
  "salary",
  "stipend",
] as const;

export type RoleFactKind = (typeof roleFactKinds)[number];

/** Something that a source says of a role and that no task of a roadmap can give. */
export type RoleFact = {
  readonly kind: RoleFactKind;
  readonly value: LocalizedText;
  readonly source: LocalizedText;
  /** Of the source; null when it does not say. */
  readonly year: number | null;
  readonly note: LocalizedText | null;
};

export type Requirement = {
  /** Permanent, such as `asre-1`. */
  readonly key: string;
  readonly text: LocalizedText;
  readonly weight: RequirementWeight;
  /** Not a literal requirement of the source, but drawn from its example projects or the focus of its team. */
  readonly inferred: boolean;
  /** At least one. */
  readonly skillKeys: readonly string[];
  /** What would show it. */
  readonly evidence: LocalizedText;
  /** Week numbers in which the roadmap builds it, in order; at least one. */
  readonly weeks: readonly number[];
  readonly source: LocalizedText;
};

export type RoleProfile = {
  /** Permanent, such as `alignment-science-re`. */
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** The tracks that lead there, the nearest first; empty for all. */
  readonly trackKeys: readonly string[];
  readonly employers: readonly LocalizedText[];
  readonly source: LocalizedText;
  readonly facts: readonly RoleFact[];
  readonly requirements: readonly Requirement[];
};

/** Rough figures of one source: a lower and an upper end by currency, a year, before tax. */
export type SalaryLevels = {
  readonly source: LocalizedText;
  readonly year: number;
  readonly caveat: LocalizedText;
  readonly levels: readonly {
    readonly key: string;
    readonly level: LocalizedText;
    /** ISO 4217 code → lower and upper end. */
    readonly ranges: Readonly<Record<string, readonly [number, number]>>;
    /** The upper end is no limit. */
    readonly openEnded: boolean;
  }[];
};

/** Job profiles to study for, not vacancies. */
export type RoleCatalogue = {
  /** The day on which the sources were last looked at. */
  readonly checkedOn: string;
  /** What has to be known before reading any of it. */
  readonly notes: readonly LocalizedText[];
  readonly salaries: SalaryLevels | null;
  readonly profiles: readonly RoleProfile[];
  /** Roles that are named without requirements. */
  readonly related: readonly {
    readonly key: string;
    readonly title: LocalizedText;
    readonly note: LocalizedText;
    readonly source: LocalizedText;
  }[];
};
