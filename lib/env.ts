import { z } from "zod";

const address = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).max(253).default("localhost"),
  DATA_DIR: z.string().min(1).default("./.data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  APP_URL: address.optional(),
  SIGN_UP: z.enum(["open", "closed", "invite"]).default("open"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/)
    .optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).optional(),
  GITHUB_CLIENT_ID: z.string().min(1).optional(),
  GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
  TRUSTED_PROXY: z
    .string()
    .regex(/^[0-9a-fA-F.:/, ]+$/)
    .optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  // Made by the starter on the first start; a person sets it only when several processes share a database.
  NEXTAUTH_SECRET: z.string().min(32).optional(),
});

export type Env = Readonly<z.output<typeof schema>>;

const wanted: Record<string, string> = {
  PORT: "a number from 1 to 65535",
  HOST: "a host name or an address to listen on, such as localhost or 0.0.0.0",
  DATA_DIR: "the path of a folder",
  DATABASE_URL: "an address such as postgresql://user:password@host:5432/cairn",
  APP_URL: "the public address, such as https://cairn.example.org",
  SIGN_UP: "open, closed or invite",
  SMTP_URL: "an address such as smtps://user:password@mail.example.org",
  MAIL_FROM: "an e-mail address, such as cairn@example.org or Cairn <cairn@example.org>",
  OIDC_ISSUER: "the address of the issuer",
  TRUSTED_PROXY: "one or more IP addresses or ranges, separated by commas",
  LOG_LEVEL: "debug, info, warn, error or silent",
  NEXTAUTH_SECRET: "at least 32 characters",
};

const missingSender =
  "SMTP_URL is set and MAIL_FROM is not: it takes the e-mail address that mails come from, such as cairn@example.org.";

/**
 * Reads the configuration of CONTRACT.md, "Environment".
 *
 * An empty variable counts as not set, because container files write `APP_URL=` for "none".
 *
 * @throws Error whose message is one sentence that names the variable and what it takes
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM) throw new Error(missingSender);
    return parsed.data;
  }

  const name = String(parsed.error.issues[0]?.path[0]);
  throw new Error(
    `${name} has a value that cannot be used: it takes ${wanted[name] ?? "some text"}.`,
  );
}

let cached: Env | undefined;

/** The configuration of this process, read once. */
export function getEnv(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
