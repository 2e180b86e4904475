/** Id of the form in `OwnTaskChanges`, for buttons that stand in the rows. */
export const ownTaskChangesForm = "own-task-changes";
