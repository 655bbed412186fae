import { join } from 'node:path';
import { type ConnectionUrls, EMBEDDED_DATABASE, embeddedUrls, urlsFor } from '../connection-urls';
import { copyDatabase, dropDatabase, ensureRoles } from '../database-roles';
import { ensureDemonstration, todayInVietnam } from '../demonstration';
import { destroyEmbeddedDatabase, startEmbeddedDatabase } from '../embedded-database';
import { applyMigrations } from '../migrate';
import { PROJECT_ROOT } from '../prisma-folder';
import type { CommandContext } from '../run-command';
import { hashOf, isStamped, writeStamp } from '../stamps';
import { step } from '../step';
import { openTemporaryDatabase } from '../temporary-database';
import { openTestFolder } from '../test-folder';
import { makeProvince } from './province';

/** How large the measured database is. */
export type Scale = 'district' | 'province';

/** Kept from run to run, beside the product's own data folder and out of git like it. */
const PROVINCE_FOLDER = '.data-bench/province';
const PROVINCE_STAMP = `${PROVINCE_FOLDER}/made-of`;
const COPY = 'noi_guong_bench';

/**
 * The database that is measured and written to, gone when the command ends. Its server is as durable as the product's
 * own: a write that is not safe on the disk measures nothing.
 */
export function openBenchDatabase(context: CommandContext, scale: Scale): Promise<ConnectionUrls> {
  return scale === 'district' ? openDistrict(context) : openProvince(context);
}

async function openDistrict(context: CommandContext): Promise<ConnectionUrls> {
  const folder = join(openTestFolder(context).path, 'district');
  const urls = await step('Mở cơ sở dữ liệu để đo', () =>
    openTemporaryDatabase(context, folder, { durable: true }),
  );
  await ensureDemonstration(urls.migration, todayInVietnam());
  return urls;
}

/** A copy of the province, which itself is made once a year and then only migrated, as an office's database is. */
async function openProvince(context: CommandContext): Promise<ConnectionUrls> {
  const folder = join(PROJECT_ROOT, PROVINCE_FOLDER);
  const year = Number(todayInVietnam().slice(0, 4));
  const sources = `${year} ${hashOf(['scripts/lib/bench/province.ts'])}`;
  const isMade = isStamped(PROVINCE_STAMP, sources);
  if (!isMade) await destroyEmbeddedDatabase(folder);

  const starting = startEmbeddedDatabase({ dataFolder: folder });
  context.onEnd(async () => (await starting.catch(() => null))?.stop());
  const { adminUrl } = await starting;
  const urls = embeddedUrls(folder, adminUrl);
  await ensureRoles(adminUrl, urls);
  await applyMigrations(urls.migration);
  if (!isMade) {
    await step('Tạo một tỉnh để đo (một lần)', (report) => makeProvince(urls.migration, year, report));
    writeStamp(PROVINCE_STAMP, sources);
  }
  const copy = urlsFor(urls, COPY);
  await dropDatabase(adminUrl, COPY);
  await step('Chép cơ sở dữ liệu của tỉnh', () => copyDatabase(adminUrl, EMBEDDED_DATABASE, copy));
  context.onEnd(() => dropDatabase(adminUrl, COPY));
  return copy;
}
