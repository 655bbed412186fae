import 'server-only';
import { can } from '@/domain/access/permissions';
import { type DirectiveKey, isSameDocument } from '@/domain/directive/directive';
import { formatDocumentNumber } from '@/domain/directive/document-number';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Recorded } from '@/server/action-kit/use-case';
import { fromOptionalDbDate, toOptionalDbDate } from '@/server/db/calendar';
import { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { listReadRegisters, listRegisterUnits, type RegisterUnit } from '@/server/directive/register-units';
import { isId, placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';

export type DirectiveFacts = {
  readonly number: {
    readonly number: number | null;
    readonly typeSymbol: string;
    readonly agencySymbol: string | null;
  };
  readonly type: string;
  readonly issuer: string;
  readonly term: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly abstract: string;
};

const FACTS = {
  type: true,
  number: true,
  symbol: true,
  issuer: true,
  term: true,
  issuedOn: true,
  abstract: true,
} as const;

/** The unit in whose register a directive stands; null for an unknown one. */
export async function placeOfDirective(scope: Scope, directiveId: string): Promise<UnitPlace | null> {
  if (!isId(directiveId)) return null;
  const { tx, actor } = scope;
  const row = await tx.directive.findUnique({
    where: { id: directiveId, rootId: actor.rootId },
    select: { unitId: true },
  });
  return row && placeOfUnit(scope, row.unitId);
}

/** The registers in which a directive may stand: its own, and those above it that the actor keeps as well. */
export async function listRegistersFor(
  scope: Scope,
  { unitId, superiorIds }: UnitPlace,
): Promise<readonly RegisterUnit[]> {
  const line = [unitId, ...superiorIds];
  const units = await listRegisterUnits(scope);
  return units.filter(({ id, place }) => line.includes(id) && can(scope.actor, 'directive.keep', place));
}

export function rowOfFacts({ number, type, issuer, term, issuedOn, abstract }: DirectiveFacts) {
  return {
    type,
    number: number.number,
    symbol: formatDocumentNumber(number),
    issuer,
    term,
    issuedOn: toOptionalDbDate(issuedOn),
    abstract,
  };
}

/** What the record keeps of a directive, in the words of its page. */
export function recordedFacts(row: ReturnType<typeof rowOfFacts>): Recorded {
  const issuedOn = fromOptionalDbDate(row.issuedOn);
  return { ...row, issuedOn: issuedOn && formatDate(issuedOn) };
}

export async function findFacts({ tx, actor }: Scope, directiveId: string) {
  const row = await tx.directive.findUnique({
    where: { id: directiveId, rootId: actor.rootId },
    select: { ...FACTS, version: true, unit: { select: { id: true, name: true } } },
  });
  return row && { ...row, abstract: row.abstract ?? '' };
}

/** A directive that the actor reads, of the same issuer, type, number and term, as it is printed; null when the key is free. */
export async function findSameDocument(
  scope: Scope,
  key: DirectiveKey,
  exceptId: string | null,
): Promise<string | null> {
  if (key.number === null) return null;
  const rows = await scope.tx.directive.findMany({
    where: {
      rootId: scope.actor.rootId,
      unitId: { in: await listReadRegisters(scope) },
      number: key.number,
      type: key.type,
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: FACTS,
  });
  const same = rows.find((row) => isSameDocument(row, key));
  return same ? printed(same) : null;
}

/** Writes a directive; refused when its key is taken where the actor does not read, which the database alone knows. */
export async function writeUnlessTaken<T>(
  write: () => Promise<T>,
): Promise<Result<T, 'directive.same-unseen'>> {
  try {
    return ok(await write());
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (isTaken) return refuse('directive.same-unseen');
    throw error;
  }
}

type Printed = { type: string; symbol: string; issuer: string; issuedOn: Date | null; term: string | null };

function printed({ type, symbol, issuer, issuedOn, term }: Printed): string {
  const on = fromOptionalDbDate(issuedOn);
  return [`${type} ${symbol}`, on && `ngày ${formatDate(on)}`, `của ${issuer}`, term && `(${term})`]
    .filter(Boolean)
    .join(' ');
}
