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
  // Addresses that carry a secret are in no log, not even on a developer's screen.
  logging: {
    incomingRequests: {
      ignore: [/^\/(?:(?:ko|ja)\/)?(?:api\/v1\/)?(?:calendar|confirm|letter|reset|s)\//],
    },
  },
  experimental: {
    // As lib/http/body-limit.
    serverActions: { bodySizeLimit: "4096kb" },
  },
};

export default withNextIntl(config);
