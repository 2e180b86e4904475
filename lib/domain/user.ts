declare const userIdBrand: unique symbol;

/** A user id that was proved by a session (or by the command line of the server). Only `lib/auth` makes one. */
export type UserId = string & { readonly [userIdBrand]: true };
