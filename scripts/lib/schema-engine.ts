import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { schemaFiles } from './prisma-folder';
import { schemaEngineAdapter } from './schema-engine-adapter';

let loaded: Promise<void> | null = null;

/**
 * Hands over Prisma's schema engine as WebAssembly: the native one would be downloaded, which fails on a
 * machine without a network.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadEngine();
  await loaded;
  // One connection: the engine's advisory lock belongs to the session that took it.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const factory = bindMigrationAwareSqlAdapterFactory(schemaEngineAdapter(pool));
  const engine = await bindings.SchemaEngine.new({ datamodels: schemaFiles() }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

async function loadEngine(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}

/** The engine's guard timers run for ten seconds after its work is done and would hold the process up. */
function imports(): WebAssembly.ModuleImports {
  const own: WebAssembly.ModuleImports = { ...bindings };
  for (const [name, call] of Object.entries(own)) {
    if (!name.startsWith('__wbg_setTimeout') || typeof call !== 'function') continue;
    own[name] = (...args: unknown[]) => {
      const timer: unknown = call(...args);
      if (timer && typeof timer === 'object' && 'unref' in timer && typeof timer.unref === 'function') {
        timer.unref();
      }
      return timer;
    };
  }
  return own;
}
