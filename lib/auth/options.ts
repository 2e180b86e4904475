import "server-only";

import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";

import { revokeSession } from "@/lib/data/sessions";

import { signInWithPassword } from "./password-sign-in";
import { hashSecret } from "./secrets";
import { openSession } from "./session";
import {
  authSecret,
  isSecure,
  sessionCookieName,
  sessionCookieOptions,
  sessionSeconds,
} from "./session-cookie";
import { proveUserId } from "./user-id";

/**
 * next-auth as the maker of the cookie and the home of sign-in providers. Its token holds a session id and
 * nothing else; who somebody is comes from `currentUser()` alone.
 */
export function authOptions(address: string, agent: string): AuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials) {
          if (!credentials) return null;
          const { email, password } = credentials;
          const result = await signInWithPassword({ email, password, address });
          return result.ok ? { id: result.userId } : null;
        },
      }),
    ],
    callbacks: {
      // `update` and every later call change nothing: the token stays what it was at sign-in.
      async jwt({ token, user, trigger }) {
        if (trigger === "signIn") return { sid: await openSession(proveUserId(user.id), agent) };
        return { sid: token.sid };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token.sid === "string") await revokeSession(hashSecret(token.sid));
      },
    },
  };
}
