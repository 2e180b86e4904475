/** Something a user can put right: where it is, as in `choices.f01-t3.reason`, and a code to look up its words. */
export type Problem<Code extends string = string> = { readonly path: string; readonly code: Code };
