import type pg from 'pg';
import { calendarDate } from '@/domain/shared/calendar-date';
import { hashPassword } from '@/server/auth/password';
import { withClient } from '../../scripts/lib/connect';
import {
  DEMONSTRATION_PASSWORD,
  type DemonstrationAccounts,
  demonstrationAccounts,
} from './demonstration-accounts';
import { generateDistrict } from './district/district';
import type { DistrictRows } from './district/district-rows';
import type { AccountRow } from './district/rows';
import { insertRows } from './insert-rows';

export type DemonstrationLoad = {
  /** Signs in as a member of the owner, whom row security does not bind. */
  readonly migrationUrl: string;
  /** The day for which the district is generated; "now" is eight in the morning; `2026-09-15`. */
  readonly on: string;
  readonly onProgress?: (progress: LoadProgress) => void;
};

export type LoadProgress = { readonly table: string; readonly rowsDone: number; readonly rowsInAll: number };

/** Parents first. The circle of pledge and version is closed by `linkVersions`. */
const TABLES: readonly (keyof DistrictRows)[] = [
  'unit',
  'unit_placement',
  'root_committee',
  'member',
  'membership',
  'role_assignment',
  'account',
  'directive',
  'directive_relation',
  'theme',
  'campaign',
  'campaign_directive',
  'campaign_theme',
  'deadline_extension',
  'notice_reading',
  'pledge',
  'pledge_version',
  'pledge_part',
  'pledge_item',
  'pledge_transition',
  'progress_note',
  'item_decision',
  'pledge_draft',
  'text_opening',
];

/**
 * Loads the demonstration district into a migrated database without units, in one transaction, and
 * returns the accounts to print. A database with units is left as it is; if they are somebody's real
 * ones, there are no accounts to print.
 */
export function loadDemonstration(load: DemonstrationLoad): Promise<DemonstrationAccounts> {
  return withClient(load.migrationUrl, async (client) => {
    await client.query('BEGIN');
    // Two starts at once: the second waits here and then finds the units of the first.
    await client.query('LOCK TABLE unit IN SHARE ROW EXCLUSIVE MODE');
    const found = await client.query(
      'SELECT r.is_demonstration FROM unit u LEFT JOIN root_committee r ON r.unit_id = u.id ORDER BY 1 LIMIT 1',
    );
    if (found.rowCount) {
      await client.query('ROLLBACK');
      return found.rows[0]?.is_demonstration === true ? demonstrationAccounts() : [];
    }
    await insertDistrict(client, load);
    await client.query('COMMIT');
    await client.query(`ANALYZE ${[...TABLES, 'unit_ancestry', 'item_days'].join(', ')}`);
    return demonstrationAccounts();
  });
}

async function insertDistrict(client: pg.Client, { on, onProgress }: DemonstrationLoad): Promise<void> {
  const district = generateDistrict(calendarDate(on));
  const account = await withPasswords(district.account);
  const rowsOf = { ...district, account, pledge: district.pledge.map(withoutVersions) };
  const rowsInAll = TABLES.reduce((sum, table) => sum + rowsOf[table].length, 0);
  let rowsDone = 0;
  for (const table of TABLES) {
    await insertRows(client, table, rowsOf[table]);
    if (table === 'pledge_version') await linkVersions(client, district);
    rowsDone += rowsOf[table].length;
    onProgress?.({ table, rowsDone, rowsInAll });
  }
}

/** A password for the ready accounts and for nobody else. */
function withPasswords(accounts: readonly AccountRow[]): Promise<readonly AccountRow[]> {
  const ready = new Set(demonstrationAccounts().map(({ loginName }) => loginName));
  return Promise.all(
    accounts.map(async (account) =>
      ready.has(account.login_name)
        ? { ...account, password_hash: await hashPassword(DEMONSTRATION_PASSWORD) }
        : account,
    ),
  );
}

function withoutVersions({
  current_version_id: _current,
  in_force_version_id: _inForce,
  ...row
}: DistrictRows['pledge'][number]) {
  return row;
}

async function linkVersions(client: pg.Client, { pledge }: DistrictRows): Promise<void> {
  const links = pledge.map(({ id, current_version_id, in_force_version_id }) => ({
    id,
    current_version_id,
    in_force_version_id,
  }));
  await client.query(
    `UPDATE pledge p SET current_version_id = l.current_version_id, in_force_version_id = l.in_force_version_id
       FROM jsonb_populate_recordset(NULL::pledge, $1::jsonb) l
      WHERE l.id = p.id AND l.current_version_id IS NOT NULL`,
    [JSON.stringify(links)],
  );
}
