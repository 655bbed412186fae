import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCatalogueFaults } from '../db/catalogue';
import { type Database, database } from '../db/client';
import { log } from '../log';

const PATIENCE_MS = 1_000;

/** `silent`: the database does not answer in time; `unguarded`: it answers, and a wall of its own is missing. */
export type Readiness = 'ready' | 'silent' | 'unguarded';

let underway: Promise<Readiness> | null = null;

/** Whether a request could be served now. Anybody may ask, so all who ask at once wait for one statement. */
export function readiness(db: Database = database()): Promise<Readiness> {
  underway ??= ask(db).finally(() => {
    underway = null;
  });
  return Promise.race([underway, sleep(PATIENCE_MS, 'silent' as const, { ref: false })]);
}

async function ask(db: Database): Promise<Readiness> {
  const faults = await findCatalogueFaults(db).catch(() => null);
  if (faults === null) return 'silent';
  if (faults.length === 0) return 'ready';
  log.error({ faults }, 'the database breaks the access rules');
  return 'unguarded';
}
