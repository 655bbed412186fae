import { join } from 'node:path';
import { z } from 'zod';
import { withClient } from './connect';
import { readPrivateJson, writePrivateJson } from './private-file';
import { step } from './step';

const accountSchema = z.object({ role: z.string(), loginName: z.string(), password: z.string() });

/** A ready account of the demonstration district, as it is printed for whoever tries the product. */
export type DemonstrationAccount = z.infer<typeof accountSchema>;

/** Fills an empty database with the demonstration district as of a calendar day, all of it or nothing. */
export type LoadDemonstration = (input: {
  readonly migrationUrl: string;
  /** Calendar day in Vietnam, `2026-09-15`. */
  readonly on: string;
}) => Promise<readonly DemonstrationAccount[]>;

export interface DemonstrationPlace {
  readonly migrationUrl: string;
  readonly dataFolder: string;
}

const recordSchema = z.object({ database: z.string(), accounts: z.array(accountSchema) });

const recordPath = (dataFolder: string) => join(dataFolder, 'demonstration.json');

/** Loads the district into a database without any unit; one that is in use already stays as it is. */
export async function loadDemonstrationOnce(
  load: LoadDemonstration,
  { migrationUrl, dataFolder }: DemonstrationPlace,
): Promise<void> {
  if (await hasUnits(migrationUrl)) return;
  const accounts = await step('Nạp dữ liệu minh họa (chỉ lần đầu)', () =>
    load({ migrationUrl, on: todayInVietnam() }),
  );
  writePrivateJson(recordPath(dataFolder), { database: await databaseIdentity(migrationUrl), accounts });
}

/** The accounts to print at each start; none when this database was not filled from here. */
export async function demonstrationAccounts({
  migrationUrl,
  dataFolder,
}: DemonstrationPlace): Promise<readonly DemonstrationAccount[]> {
  const record = recordSchema.nullable().parse(readPrivateJson(recordPath(dataFolder)));
  if (!record || record.database !== (await databaseIdentity(migrationUrl))) return [];
  return record.accounts;
}

async function hasUnits(migrationUrl: string): Promise<boolean> {
  return withClient(migrationUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM unit LIMIT 1');
    return rowCount !== 0;
  });
}

/** Addresses change with ports and host names; the number of a database in its catalogue and its birth do not. */
async function databaseIdentity(migrationUrl: string): Promise<string> {
  return withClient(migrationUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT datname || '/' || oid || '/' || (SELECT min(started_at) FROM _prisma_migrations) AS identity
       FROM pg_database WHERE datname = current_database()`,
    );
    return String(rows[0]?.identity);
  });
}

function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
