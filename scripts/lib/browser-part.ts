import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { oneTimePassword } from '@/server/auth/one-time-password';
import { withDatabase } from './connect';
import { type ConnectionUrls, EMBEDDED_DATABASE, urlsFor } from './connection-urls';
import { copyDatabase } from './database-roles';
import { ensureDemonstration } from './demonstration';
import { findChromium } from './find-chromium';
import type { NextServer } from './next-server';
import type { CommandContext } from './run-command';
import { runNode } from './run-program';
import { step } from './step';
import { openTemporaryDatabase, type TemporaryDatabase } from './temporary-database';
import { serveTestBuild } from './test-build';
import { addCounts, NOTHING, ONE_FAILURE, playwrightCounts, type TestCounts } from './test-counts';
import type { TestFolder } from './test-folder';

/** A copy of the district that one journey fills with texts that would run if they could. */
const HOSTILE_DATABASE = 'loi_la';

/** The day for which the journeys' district is made; the test build's clock starts on it. */
export const TEST_DAY = '2026-09-15';

/** The product twice: over the demonstration district, and over a database in which no office stands yet. */
export async function runBrowserTests(context: CommandContext, folder: TestFolder): Promise<TestCounts> {
  const chromium = findChromium();
  const [district, office] = await step('Mở cơ sở dữ liệu cho kiểm thử trình duyệt', async () => [
    await openTemporaryDatabase(context, join(folder.path, 'browser')),
    await openTemporaryDatabase(context, join(folder.path, 'office')),
  ]);
  await ensureDemonstration(district.migration, TEST_DAY);
  const hostile = urlsFor(district, HOSTILE_DATABASE);
  await copyDatabase(district.admin, EMBEDDED_DATABASE, hostile);
  const server = await serveTestBuild(district);
  const setUpCode = oneTimePassword();
  const emptyServer = await serveTestBuild(office, { settings: { NOI_GUONG_SETUP_CODE: setUpCode } });
  const journeys = await walkJourneys({
    server,
    emptyServer,
    setUpCode,
    chromium,
    urls: district,
    hostile,
    folder,
  });
  await server.stop();
  await emptyServer.stop();
  return addCounts([journeys, await verify(district), await verify(office)]);
}

interface Walk {
  readonly server: NextServer;
  readonly emptyServer: NextServer;
  readonly setUpCode: string;
  readonly chromium: string;
  readonly urls: TemporaryDatabase;
  readonly hostile: ConnectionUrls;
  readonly folder: TestFolder;
}

async function walkJourneys(walk: Walk): Promise<TestCounts> {
  const { server, emptyServer, setUpCode, chromium, urls, hostile, folder } = walk;
  const report = join(folder.path, 'browser.json');
  const env = {
    ...folder.env,
    BASE_URL: server.address,
    EMPTY_BASE_URL: emptyServer.address,
    NOI_GUONG_SETUP_CODE: setUpCode,
    CHROMIUM_PATH: chromium,
    DATABASE_URL: urls.app,
    DATABASE_MIGRATION_URL: urls.migration,
    DATABASE_VERIFY_URL: urls.verify,
    HOSTILE_DATABASE_URL: hostile.app,
    HOSTILE_ADMIN_URL: withDatabase(urls.admin, HOSTILE_DATABASE),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
  const { code } = await step('Kiểm thử bằng trình duyệt', () => runNode(args, { env, isShown: true }));
  if (!existsSync(report)) return ONE_FAILURE;
  const counts = playwrightCounts(report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function verify(urls: ConnectionUrls): Promise<TestCounts> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/verify.ts'];
  const env = { DATABASE_VERIFY_URL: urls.verify };
  const { code } = await step('Đối chiếu số liệu (verify)', () => runNode(args, { env, isShown: true }));
  return code === 0 ? NOTHING : ONE_FAILURE;
}
