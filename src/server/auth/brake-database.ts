import 'server-only';
import { env } from '@/config/env';
import { connect, type Database } from '../db/client';

const shared = globalThis as { noiGuongBrake?: Database };

/**
 * Connections of the brake's own, opened when first needed. An attempt that is counted while a request's transaction is
 * open must outlive its rollback, and must not wait for a connection that such transactions hold.
 */
export function brakeDatabase(): Database {
  shared.noiGuongBrake ??= connect(env().DATABASE_URL);
  return shared.noiGuongBrake;
}
