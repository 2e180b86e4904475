export type PortfolioLink = {
  readonly label: string;
  readonly url: string;
  /** Kept, and left out of the page. */
  readonly isHidden?: boolean | undefined;
};

/** What the owner of a portfolio writes and switches on. */
export type PortfolioTexts = {
  readonly headline: string;
  /** Markdown. */
  readonly bio: string;
  readonly links: readonly PortfolioLink[];
  readonly showLinks: boolean;
  readonly showPinned: boolean;
  readonly showSkills: boolean;
  readonly showPath: boolean;
  /** The list of all public evidence. */
  readonly showAll: boolean;
  /** Skills that the page leaves out. */
  readonly hiddenSkillKeys: readonly string[];
  /** Whether search engines may list the page. */
  readonly isIndexed: boolean;
};

/** Before anything is written: every section is on, search engines are asked to stay away. */
export const firstPortfolioTexts: PortfolioTexts = {
  ...{ headline: "", bio: "", links: [] },
  ...{ showLinks: true, showPinned: true, showSkills: true, showPath: true, showAll: true },
  ...{ hiddenSkillKeys: [], isIndexed: false },
};
