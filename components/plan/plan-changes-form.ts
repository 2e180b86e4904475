/** The one form of the plan that all changes of the list go through: see `PlanChanges`. */
export const planChangesForm = "plan-changes";
