/** The one form that all changes of reports go through: see `ReportChanges`. */
export const reportChangesForm = "report-changes";
