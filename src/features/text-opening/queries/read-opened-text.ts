import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { type Dossier, loadDossier } from '@/server/pledge/read-dossier';
import { findOpenedToday, type Opening, placeOfOpener } from '../opening-store';

/** What an opening shows: what is in force or else was handed in, never a draft, an amendment or its history. */
export type OpenedText = Pick<Dossier, 'pledge' | 'campaign' | 'author' | 'items' | 'parts' | 'entry'> & {
  readonly opening: Opening;
};

/** The opened text; `closed` leads to the form whatever the address names; null for whoever may open nothing. */
export async function readOpenedText(scope: Scope, pledgeId: string): Promise<OpenedText | 'closed' | null> {
  if (!(await placeOfOpener(scope))) return null;
  const opening = await findOpenedToday(scope, pledgeId);
  const place = opening && (await placeOfPerson(scope, opening.memberId));
  if (!place || !can(scope.actor, 'pledge.open-text', place)) return 'closed';
  const dossier = await loadDossier(scope, pledgeId);
  if (!dossier || dossier.pledge.state === 'draft') return 'closed';
  const { pledge, campaign, author, items, parts, entry } = dossier;
  return { pledge, campaign, author, items, parts, entry, opening };
}
