import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));

/** Two projects: pure rules without anything running, and use cases on a real PostgreSQL. */
export default defineConfig({
  resolve: {
    alias: { '@/': `${root('./src')}/`, '@tests/': `${root('./tests')}/` },
    conditions: ['react-server', 'node', 'import', 'default'],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'default'] } },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/integration-database.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
