/** Id of the one form through which links are revoked and brought back. */
export const shareLinkChangesForm = "share-link-changes";
