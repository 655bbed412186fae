import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/**
 * The driver adapter for migrations. Prisma's own cuts a script at every semicolon, which breaks function bodies;
 * PostgreSQL takes a whole script in one message.
 */
export function migrationAdapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => withWholeScripts(await connect(), pool);
  return factory;
}

function withWholeScripts<Adapter extends SqlDriverAdapter>(adapter: Adapter, pool: pg.Pool): Adapter {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      // The adapter words the failure as the engine expects it.
      const reason = error instanceof Error ? error.message : String(error);
      await executeRaw({
        sql: `DO $failed$ BEGIN RAISE EXCEPTION '%', ${quoted(reason)}; END $failed$`,
        args: [],
        argTypes: [],
      });
    }
  };
  return adapter;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll('$failed$', '')}'`;
}
