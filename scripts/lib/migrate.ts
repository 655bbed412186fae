import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { withClient } from './connect';
import { OperatorError } from './operator-error';
import { migrationList, PROJECT_ROOT, schemaFiles } from './prisma-folder';
import { withSchemaEngine } from './schema-engine';

const EVERYTHING = { externalTables: [], externalEnums: [] };
const OWNER = 'noiguong_owner';

/** Applies the migrations that the database lacks and returns their names. */
export async function applyMigrations(migrationUrl: string, folder?: string): Promise<readonly string[]> {
  const migrationsList = migrationList(folder);
  await requireOwner(migrationUrl);
  const history = await appliedHistory(migrationUrl);
  requireKnownHistory(history, migrationsList);

  return withSchemaEngine(migrationUrl, async (engine) => {
    try {
      // A migration is one transaction: one that was cut off left nothing behind and is tried again.
      for (const { migration_name } of history.filter((row) => row.finished_at === null)) {
        await engine.markMigrationRolledBack({ migrationName: migration_name });
      }
      const result = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
      return result.appliedMigrationNames;
    } catch (error) {
      throw new OperatorError(
        'Cập nhật cấu trúc cơ sở dữ liệu không thành công; phần bị lỗi đã được hoàn tác. ' +
          `Hãy báo người phụ trách kỹ thuật kèm dòng này: ${reasonOf(error)}`,
      );
    }
  });
}

/** The SQL that would turn a migrated database into the Prisma schema; empty when they agree. */
export async function schemaDrift(migrationUrl: string): Promise<string> {
  const files = schemaFiles().map(([path, content]) => ({ path, content }));
  return withSchemaEngine(migrationUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: PROJECT_ROOT },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    });
    return withoutComments(stdout ?? '');
  });
}

/** Migrations must make their tables as the owner, or the row security functions would see nothing. */
async function requireOwner(migrationUrl: string): Promise<void> {
  const name = await withClient(migrationUrl, async (client) => {
    const { rows } = await client.query('SELECT current_user AS name');
    return rows[0]?.name;
  });
  if (name === OWNER) return;
  throw new OperatorError(
    `DATABASE_MIGRATION_URL đăng nhập với vai trò ${name}, không phải thành viên của ${OWNER}. ` +
      'Hãy chạy "npm run db:roles" một lần bằng tài khoản quản trị máy chủ PostgreSQL.',
  );
}

interface HistoryRow {
  readonly migration_name: string;
  readonly finished_at: Date | null;
}

async function appliedHistory(migrationUrl: string): Promise<readonly HistoryRow[]> {
  return withClient(migrationUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS made`,
    );
    if (!rows[0]?.made) return [];
    const history = await client.query<HistoryRow>(
      'SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    return history.rows;
  });
}

function requireKnownHistory(history: readonly HistoryRow[], list: MigrationList): void {
  const known = new Set(list.migrationDirectories.map(({ path }) => path));
  const newer = history.find((row) => !known.has(row.migration_name));
  if (!newer) return;
  throw new OperatorError(
    `Cơ sở dữ liệu mới hơn phần mềm này (đã có ${newer.migration_name}). ` +
      'Hãy cập nhật phần mềm lên bản mới nhất rồi chạy lại.',
  );
}

function withoutComments(sql: string): string {
  const lines = sql.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'));
  return lines.length ? sql.trim() : '';
}

/** The engine's message carries its own stack, which helps nobody at the keyboard. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const migration = /migration_name="([^"]+)"/.exec(message)?.[1];
  const [cause = ''] = message.split(/\n\s+0: /);
  return [migration, cause.replace('external connector error', '').trim()].filter(Boolean).join(': ');
}
