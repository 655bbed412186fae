import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Pure rules without anything running; use cases on a real PostgreSQL; requests to the real build. */
export default defineConfig({
  resolve: {
    alias: [
      // Its own server variant is empty too; the other one throws, to keep server code out of the browser.
      { find: /^server-only$/, replacement: path('./node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: path('./src/') },
      { find: /^@tests\//, replacement: path('./tests/') },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/integration-database.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/support/integration-database.ts'],
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
