import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';
import { placeOfDirective } from '../directive-store';

export type ScanFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
};

/** The file itself, for those in whose line the directive stands. */
export async function readScan(scope: Scope, directiveId: string, scanId: string): Promise<ScanFile | null> {
  const place = await placeOfDirective(scope, directiveId);
  if (!place || !can(scope.actor, 'directive.read', place) || !isId(scanId)) return null;
  return scope.tx.directiveScan.findFirst({
    where: { id: scanId, directiveId, rootId: scope.actor.rootId, removedAt: null },
    select: { fileName: true, mediaType: true, content: true },
  });
}
