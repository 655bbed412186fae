import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The root of the project, wherever the command was started. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SCHEMA_FOLDER = join(PROJECT_ROOT, 'prisma', 'schema');
const MIGRATIONS_FOLDER = join(PROJECT_ROOT, 'prisma', 'migrations');

/** Path and text of every schema file, as the schema engine takes them. */
export function schemaFiles(): [string, string][] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => join(SCHEMA_FOLDER, name))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

/** The migrations in the order of their names, which begin with a timestamp. */
export function migrationList(folder = MIGRATIONS_FOLDER): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: resolve(folder),
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder)
      // Git leaves an empty folder behind when a branch without that migration is checked out.
      .filter((name) => existsSync(join(folder, name, 'migration.sql')))
      .sort()
  );
}
