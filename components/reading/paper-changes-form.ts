/** The one form of the page that all changes of the log go through: see `PaperChanges`. */
export const paperChangesForm = "paper-changes";
