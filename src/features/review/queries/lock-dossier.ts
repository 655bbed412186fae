import 'server-only';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';

/**
 * Makes acts of reviewers on one dossier follow each other, so that an approval cannot be taken back while one of its
 * items is being confirmed. The author's own acts insert rows that do not wait for this lock.
 */
export async function lockDossier({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<void> {
  if (!isId(pledgeId)) return;
  await tx.$queryRaw`SELECT id FROM pledge WHERE id = ${pledgeId}::uuid FOR NO KEY UPDATE`;
}

/** The same by one of its items. */
export async function lockDossierOfItem({ tx }: Pick<Scope, 'tx'>, itemId: string): Promise<void> {
  if (!isId(itemId)) return;
  await tx.$queryRaw`
    SELECT p.id FROM pledge p JOIN pledge_item i ON i.pledge_id = p.id
     WHERE i.id = ${itemId}::uuid FOR NO KEY UPDATE OF p`;
}
