import "server-only";

/** Every way in which the API says no, with its status (RULES, Ticks). */
const statuses = {
  "bad-json": 400,
  "signed-out": 401,
  "wrong-origin": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-enrolled": 409,
  conflict: 409,
  "too-large": 413,
  "wrong-media-type": 415,
  "invalid-fields": 422,
  "too-many-requests": 429,
  unexpected: 500,
  "storage-full": 503,
  unavailable: 503,
} as const;

export type ProblemType = keyof typeof statuses;

const titles: Record<ProblemType, string> = {
  "bad-json": "The body is not a JSON object.",
  "signed-out": "You are not signed in.",
  "wrong-origin": "The request did not come from this site.",
  "not-found": "There is nothing here.",
  "method-not-allowed": "This address does not take that method.",
  "not-enrolled": "You have not started a year yet.",
  conflict: "This does not fit what is stored.",
  "too-large": "The body is too large.",
  "wrong-media-type": "The body has to be application/json.",
  "invalid-fields": "Some fields cannot be used.",
  "too-many-requests": "Too many requests. Wait a moment.",
  unexpected: "Something went wrong on the server. Your change was not saved.",
  "storage-full": "The storage is full. Your change was not saved.",
  unavailable: "The database cannot be reached. Your change was not saved; try again in a moment.",
};

/** An error answer as application/problem+json. `extra` adds fields such as `errors` or the stored state. */
export function problem(
  type: ProblemType,
  extra: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const status = statuses[type];
  const body = {
    type: `/problems/${type}`,
    title: titles[type],
    status,
    detail: titles[type],
    ...extra,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
      ...headers,
    },
  });
}
