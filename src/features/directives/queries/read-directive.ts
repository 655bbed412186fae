import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import type { Relation, RelationKind } from '@/domain/directive/directive';
import { type Descent, lineOfDescent } from '@/domain/directive/line-of-descent';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromOptionalDbDate } from '@/server/db/calendar';
import type { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { listReadRegisters } from '@/server/directive/register-units';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

export type DirectiveName = {
  readonly id: string;
  readonly type: string;
  readonly symbol: string;
  readonly issuer: string;
  readonly issuedOn: CalendarDate | null;
  readonly abstract: string;
};

/** A step of the line of descent, with both documents named. */
export type NamedDescent = {
  readonly kind: RelationKind;
  readonly distance: number;
  readonly from: DirectiveName;
  readonly to: DirectiveName;
  readonly other: DirectiveName;
};

export type Scan = {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
};

export type DirectivePage = DirectiveName & {
  readonly number: number | null;
  readonly term: string | null;
  readonly unitName: string;
  readonly version: number;
  readonly basis: readonly NamedDescent[];
  readonly followers: readonly NamedDescent[];
  readonly scans: readonly Scan[];
  readonly campaigns: readonly { readonly year: number; readonly title: string }[];
  readonly themes: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  readonly place: Place;
  readonly canKeep: boolean;
  /** What may be related to it: every other directive that the viewer reads. */
  readonly others: readonly DirectiveName[];
  readonly key: string;
};

const NAME = { id: true, type: true, symbol: true, issuer: true, issuedOn: true, abstract: true } as const;
const PAGE_FIELDS = {
  ...NAME,
  number: true,
  term: true,
  version: true,
  unitId: true,
  unit: { select: { name: true } },
  scans: {
    where: { removedAt: null },
    orderBy: { addedAt: 'asc' },
    select: { id: true, fileName: true, mediaType: true, byteSize: true },
  },
} as const satisfies Prisma.DirectiveSelect;
const MOST_TO_RELATE = 300;

/** A directive with its line both ways; null when it is unknown or not in the viewer's line. */
export async function readDirective(scope: Scope, directiveId: string): Promise<DirectivePage | null> {
  if (!isId(directiveId)) return null;
  const { tx, actor } = scope;
  const row = await tx.directive.findUnique({
    where: { id: directiveId, rootId: actor.rootId },
    select: PAGE_FIELDS,
  });
  const place = row && (await placeOfUnit(scope, row.unitId));
  if (!place || !can(actor, 'directive.read', place)) return null;
  const { unit, unitId: _, ...facts } = row;
  const canKeep = can(actor, 'directive.keep', place);
  const inRead = { rootId: actor.rootId, unitId: { in: await listReadRegisters(scope) } };
  return {
    ...facts,
    ...named(row),
    unitName: unit.name,
    ...(await readLine(scope, directiveId, inRead)),
    ...(await readUses(scope, directiveId, inRead)),
    place,
    canKeep,
    others: canKeep ? await listOthers(scope, directiveId, inRead) : [],
    key: crypto.randomUUID(),
  };
}

type NameRow = Omit<DirectiveName, 'issuedOn' | 'abstract'> & {
  issuedOn: Date | null;
  abstract: string | null;
};

function named({ id, type, symbol, issuer, issuedOn, abstract }: NameRow): DirectiveName {
  return { id, type, symbol, issuer, issuedOn: fromOptionalDbDate(issuedOn), abstract: abstract ?? '' };
}

/** Whatever stands in a register that the viewer reads. */
type InRead = { readonly rootId: string; readonly unitId: { readonly in: string[] } };

async function readLine({ tx }: Scope, directiveId: string, inRead: InRead) {
  const relations = await tx.directiveRelation.findMany({
    where: { from: inRead, to: inRead },
    select: { fromId: true, toId: true, kind: true },
  });
  const line = lineOfDescent(directiveId, relations);
  const ids = [...line.basis, ...line.followers].flatMap(({ relation }) => [relation.fromId, relation.toId]);
  const rows = await tx.directive.findMany({
    where: { ...inRead, id: { in: [...new Set(ids)] } },
    select: NAME,
  });
  const nameOf = new Map(rows.map((row) => [row.id, named(row)]));
  const withNames = (steps: readonly Descent[]) => steps.flatMap((step) => nameStep(step, nameOf));
  return { basis: withNames(line.basis), followers: withNames(line.followers) };
}

function nameStep(
  { relation, otherId, distance }: Descent,
  nameOf: ReadonlyMap<string, DirectiveName>,
): readonly NamedDescent[] {
  const [from, to, other] = [relation.fromId, relation.toId, otherId].map((id) => nameOf.get(id));
  return from && to && other ? [{ kind: (relation as Relation).kind, distance, from, to, other }] : [];
}

/** Which years and themes rest on it; a campaign that is only prepared is not yet everybody's. */
async function readUses({ tx, actor }: Scope, directiveId: string, inRead: InRead) {
  const uses = await tx.campaignDirective.findMany({
    where: { directiveId, rootId: actor.rootId, campaign: { state: { not: 'prepared' } } },
    orderBy: { campaign: { year: 'desc' } },
    select: { campaign: { select: { year: true, title: true } } },
  });
  const themes = await tx.theme.findMany({
    where: { ...inRead, basisDirectiveId: directiveId },
    orderBy: [{ year: 'desc' }, { quarter: 'asc' }],
    select: { id: true, title: true, year: true },
  });
  return { campaigns: uses.map(({ campaign }) => campaign), themes };
}

async function listOthers(
  { tx }: Scope,
  directiveId: string,
  inRead: InRead,
): Promise<readonly DirectiveName[]> {
  const rows = await tx.directive.findMany({
    where: { ...inRead, id: { not: directiveId } },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: MOST_TO_RELATE,
    select: NAME,
  });
  return rows.map(named);
}
