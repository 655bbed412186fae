import 'server-only';
import { can } from '@/domain/access/permissions';
import { formatDate } from '@/lib/format-date';
import { fromOptionalDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { listReadRegisters, listRegisterUnits, type RegisterUnit } from '@/server/directive/register-units';
import { findFacts, listRegistersFor, placeOfDirective } from '../directive-store';

/** What the form of a directive begins with. */
export type DirectiveForm = {
  readonly directiveId: string | null;
  readonly version: number;
  readonly values: Readonly<Record<'number' | 'type' | 'issuer' | 'term' | 'issuedOn' | 'abstract', string>>;
  /** In whose register it may stand. */
  readonly units: readonly RegisterUnit[];
  readonly unitId: string;
  readonly issuers: readonly string[];
  readonly key: string;
};

const EMPTY = { number: '', type: '', issuer: '', term: '', issuedOn: '', abstract: '' };
const USUAL_ISSUERS = ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Ban Tổ chức Trung ương'];

/** An empty form, for those who keep at least one register. */
export async function readNewDirectiveForm(scope: Scope): Promise<DirectiveForm | null> {
  const units = (await listRegisterUnits(scope)).filter(({ place }) =>
    can(scope.actor, 'directive.keep', place),
  );
  if (units.length === 0) return null;
  return {
    directiveId: null,
    version: 0,
    values: EMPTY,
    units,
    unitId: units[0]?.id ?? '',
    issuers: await listIssuers(scope),
    key: crypto.randomUUID(),
  };
}

/** The form of one directive, for those who keep its register. */
export async function readDirectiveForm(scope: Scope, directiveId: string): Promise<DirectiveForm | null> {
  const place = await placeOfDirective(scope, directiveId);
  if (!place || !can(scope.actor, 'directive.keep', place)) return null;
  const found = await findFacts(scope, directiveId);
  if (!found) return null;
  const { symbol, type, issuer, term, abstract, version } = found;
  const issuedOn = fromOptionalDbDate(found.issuedOn);
  const values = {
    number: symbol,
    type,
    issuer,
    term: term ?? '',
    issuedOn: issuedOn ? formatDate(issuedOn) : '',
    abstract,
  };
  return {
    directiveId,
    version,
    values,
    units: await listRegistersFor(scope, place),
    unitId: found.unit.id,
    issuers: await listIssuers(scope),
    key: crypto.randomUUID(),
  };
}

/** Names already used, and the usual ones: TW does not tell who of them issued. */
async function listIssuers(scope: Scope): Promise<readonly string[]> {
  const { tx, actor } = scope;
  const rows = await tx.directive.findMany({
    where: { rootId: actor.rootId, unitId: { in: await listReadRegisters(scope) } },
    distinct: ['issuer'],
    select: { issuer: true },
  });
  return [...new Set([...rows.map(({ issuer }) => issuer), ...USUAL_ISSUERS])].toSorted((a, b) =>
    a.localeCompare(b, 'vi'),
  );
}
