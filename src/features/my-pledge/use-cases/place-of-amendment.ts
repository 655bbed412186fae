import 'server-only';
import type { Scope } from '@/server/db/scope';
import { type DossierPlace, placeOfDossier } from '@/server/pledge/dossier-place';

/** What was approved is amended by those whose it is: by the member, or with the collective's pen, never by who once typed it. */
export async function placeOfAmendment(scope: Scope, pledgeId: string): Promise<DossierPlace | null> {
  const place = await placeOfDossier(scope, pledgeId);
  return place?.kind === 'dossier' ? { ...place, assistantIds: [] } : place;
}
