import type { NextConfig } from 'next';

/** The build that the browser tests drive: the same product with a set clock, in a folder of its own. */
const isTestBuild = process.env.NOI_GUONG_TEST_BUILD === '1';

/** The build that `npm run bench` measures: the same product with one bare page more, in a folder of its own. */
const isBenchBuild = process.env.NOI_GUONG_BENCH_BUILD === '1';

const buildFolder = isTestBuild ? '.next-test' : isBenchBuild ? '.next-bench' : '.next';

/** Pages that only a build of its own has, or only the server of development: `page.bench.tsx`, `page.dev.tsx`. */
const ownPages = isBenchBuild ? 'bench.tsx' : process.env.NODE_ENV === 'development' ? 'dev.tsx' : null;

const config: NextConfig = {
  distDir: buildFolder,
  env: { NOI_GUONG_BUILD_FOLDER: buildFolder },
  ...(ownPages && { pageExtensions: ['ts', 'tsx', ownPages] }),
  poweredByHeader: false,
  // Pictures of pages under development show the page alone.
  ...(isTestBuild && { devIndicators: false }),
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'pino', 'prom-client', '@prisma/adapter-pg'],
  // The proxy says in words what is too large (src/proxy.ts); these two only have to let an upload reach it.
  experimental: { serverActions: { bodySizeLimit: '11mb' }, proxyClientMaxBodySize: '11mb' },
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    ...(isTestBuild && { resolveAlias: { '@/server/clock': './tests/support/set-clock.ts' } }),
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        // Forms without script prove their origin by the Origin header, which `no-referrer` would blank.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
};

export default config;
