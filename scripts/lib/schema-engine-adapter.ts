import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Catalogue columns of PostgreSQL's internal type "char", which Prisma's adapter cannot read. */
const INTERNAL_CHAR_COLUMNS = /\b(contype|confdeltype|confupdtype)\b(?=\s*(?:,|AS\b))/g;
const CHARACTER_RESULTS = new Set(['constraint_type', 'confdeltype', 'confupdtype']);

/** Prisma's own adapter, mended where the schema engine needs it. */
export function schemaEngineAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mended(await factory.connect(), pool),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

function mended(adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    async queryRaw(query: SqlQuery) {
      const sql = query.sql.replace(INTERNAL_CHAR_COLUMNS, '$1::text');
      const result = await queryRaw({ ...query, sql });
      if (sql === query.sql) return result;
      const columnTypes = result.columnTypes.map((type, index) =>
        CHARACTER_RESULTS.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
    // The original cuts a script at every semicolon, function bodies included. Sent whole, it is also
    // one transaction: a migration that fails leaves nothing behind.
    async executeScript(script: string) {
      await pool.query(script).catch((error: unknown) => {
        throw asAdapterError(error);
      });
    },
  });
}

function asAdapterError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
