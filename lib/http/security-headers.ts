import { getEnv } from "@/lib/env";

/** The policy of a page: scripts only with this answer's nonce, styles only from our own sheet (TRUST, 11). */
export function contentSecurityPolicy(nonce: string): string {
  // In development React's refresh needs eval and Next's overlay styles of its own; nothing else does.
  const isDevelopment = getEnv().NODE_ENV === "development";
  const refresh = isDevelopment ? " 'unsafe-eval'" : "";
  const overlay = isDevelopment ? " 'unsafe-inline'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${refresh}`,
    `style-src 'self'${overlay}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

/**
 * Headers of a picture for shared links: those who show a link may show it, and how long it may be kept is said
 * by who draws it.
 */
export function pictureHeaders(): [string, string][] {
  const headers = pageHeaders(null).filter(([name]) => name !== "cache-control");
  return headers.map(([name, value]) => [
    name,
    name === "cross-origin-resource-policy" ? "cross-origin" : value,
  ]);
}

/**
 * Headers of an answer whose address is a secret: it is told to nobody, and how long it may be kept is said by who
 * answers.
 */
export function secretHeaders(): [string, string][] {
  const headers = pageHeaders(null).filter(([name]) => name !== "cache-control");
  return headers.map(([name, value]) => [name, name === "referrer-policy" ? "no-referrer" : value]);
}

/**
 * Headers of a picture that a learner uploaded. Opened by itself it may do nothing at all; how long it may be kept
 * is said by who answers.
 */
export function uploadHeaders(): [string, string][] {
  const headers = pageHeaders(null).filter(([name]) => name !== "cache-control");
  return headers.map(([name, value]) => [
    name,
    name === "content-security-policy"
      ? "default-src 'none'; sandbox; frame-ancestors 'none'"
      : value,
  ]);
}

/** Headers of every answer; `nonce` is null for what is not a page. */
export function pageHeaders(nonce: string | null): [string, string][] {
  const secure = getEnv().APP_URL?.startsWith("https://") ?? false;
  return [
    [
      "content-security-policy",
      nonce ? contentSecurityPolicy(nonce) : "default-src 'none'; frame-ancestors 'none'",
    ],
    ["x-content-type-options", "nosniff"],
    // Not `no-referrer`: it would make the Origin of our own forms null.
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
    ["cache-control", "private, no-store"],
    ...(secure
      ? ([["strict-transport-security", "max-age=31536000; includeSubDomains"]] as [
          string,
          string,
        ][])
      : []),
  ];
}
