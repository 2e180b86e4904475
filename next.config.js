import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  // Argon2 and pg are native or dynamic: they are loaded from node_modules, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  experimental: {
    // The largest form is a note of 100,000 characters, up to 400 KB of UTF-8 (RULES, Ticks).
    serverActions: { bodySizeLimit: "512kb" },
  },
};

export default withNextIntl(config);
