import { defineConfig } from '@playwright/test';

const FROM_NOTHING = '**/from-nothing.e2e.ts';

/** Journeys on the production build; `npm test` starts the servers and passes their addresses and databases. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  projects: [
    { name: 'district', testIgnore: FROM_NOTHING },
    {
      name: 'from-nothing',
      testMatch: FROM_NOTHING,
      use: { baseURL: process.env.EMPTY_BASE_URL ?? 'http://localhost:3000' },
    },
  ],
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 20_000,
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
