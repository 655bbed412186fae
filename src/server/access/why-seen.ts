import 'server-only';
import { type Ground, groundsFor, type Permission, type Place } from '@/domain/access/permissions';
import { groundWords, permissionWords } from '@/lib/access-words';
import type { Scope } from '../db/scope';

/** Why somebody sees a page: each ground with what it shows there, and what stays closed to them. */
export type WhySeen = {
  readonly grounds: readonly { readonly because: string; readonly sees: readonly string[] }[];
  readonly withheld: readonly string[];
};

const OF_UNIT: readonly Permission[] = [
  'unit.read',
  'unit.contact',
  'counts.read',
  'counts.read-small',
  'people.names',
  'collective.read',
  'pledge.open-text',
  'campaign.extend',
  'account.slip',
  'unit.keep',
];
/** Of a unit's page, what a reader may miss there; the rest is work of offices that they need not know about. */
const MISSED_AT_UNIT: readonly Permission[] = ['counts.read', 'counts.read-small', 'people.names'];
const OF_DOSSIER: readonly Permission[] = [
  'pledge.read-text',
  'pledge.register',
  'pledge.approve',
  'item.confirm',
];

/**
 * The answer to "Vì sao tôi xem được trang này?" on a unit's page; asks the same table as every query and act. `names`
 * are those of the unit and all above it.
 */
export function whyUnitSeen(
  scope: Pick<Scope, 'actor'>,
  place: Place,
  names: ReadonlyMap<string, string>,
): WhySeen {
  const withheld = MISSED_AT_UNIT.filter(
    (permission) => groundsFor(scope.actor, permission, place).length === 0,
  );
  return {
    grounds: explain(scope, { place, names }, OF_UNIT),
    withheld: [...withheld.map(permissionWords), 'nội dung cam kết của từng người'],
  };
}

/** The same on the page of one pledge. */
export async function whyDossierSeen(scope: Scope, place: Place): Promise<WhySeen> {
  const names = await unitNames(scope);
  return { grounds: explain(scope, { place, names }, OF_DOSSIER), withheld: [] };
}

type Seen = { readonly place: Place; readonly names: ReadonlyMap<string, string> };

function explain(
  scope: Pick<Scope, 'actor'>,
  { place, names }: Seen,
  permissions: readonly Permission[],
): WhySeen['grounds'] {
  const nameOf = (ground: Ground) => ('unitId' in ground ? (names.get(ground.unitId) ?? '') : '');
  const seen = new Map<string, string[]>();
  for (const permission of permissions) {
    for (const ground of groundsFor(scope.actor, permission, place)) {
      const because = groundWords(ground, place, nameOf(ground));
      seen.set(because, [...(seen.get(because) ?? []), permissionWords(permission)]);
    }
  }
  return [...seen].map(([because, sees]) => ({ because, sees }));
}

/** Names of the units at which the actor holds roles; most people hold none, and nothing is asked. */
async function unitNames({ tx, actor }: Scope): Promise<ReadonlyMap<string, string>> {
  const ids = actor.assignments.map(({ unitId }) => unitId);
  const units =
    ids.length === 0
      ? []
      : await tx.unit.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(units.map(({ id, name }) => [id, name]));
}
