import 'server-only';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';

/**
 * Makes the acts on one dossier follow each other: two windows that hand in at once, two saves of one draft, an approval
 * taken back while one of its items is being confirmed. Taken before the dossier is read, so that the second decides on
 * what the first left. Whoever may not change the row holds nothing, and is refused by the rules.
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
