import { type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import { COMMITTEE_DOCUMENTS, COMMITTEE_THEMES } from '../data/committee-documents';
import type { DistrictRows } from './district-rows';
import { identifierFor } from './identifier';
import { dayIn, startOf } from './moment';
import type { Tree } from './tree';

type Papers = Pick<DistrictRows, 'directive' | 'directive_relation' | 'theme'>;

/** Documents and themes in the registers of a few committees, from last year, each carrying out one of above. */
export function committeePapers(tree: Tree, above: DistrictRows['directive'], on: CalendarDate): Papers {
  const { rootId, since } = tree;
  const idOf = (unit: string, symbol: string) => identifierFor(startOf(since), 'directive', unit, symbol);
  return {
    directive: COMMITTEE_DOCUMENTS.map(({ unit, issuedOn, implementsSymbol: _, ...printed }) => ({
      id: idOf(unit, printed.symbol),
      root_id: rootId,
      unit_id: tree.unitNamed(unit).id,
      ...printed,
      term: '2025–2030',
      issued_on: dayIn(yearOf(on) - 1, issuedOn),
    })),
    directive_relation: COMMITTEE_DOCUMENTS.flatMap(({ unit, symbol, implementsSymbol }) => {
      const to = above.find((row) => row.symbol === implementsSymbol);
      return to ? [{ from_id: idOf(unit, symbol), to_id: to.id, kind: 'implements', root_id: rootId }] : [];
    }),
    theme: COMMITTEE_THEMES.map(({ unit, title, quarter, basisSymbol }) => ({
      id: identifierFor(startOf(dayIn(yearOf(on), '01-01')), 'theme', unit, title),
      root_id: rootId,
      unit_id: tree.unitNamed(unit).id,
      issuer: 'own' as const,
      scope: quarter === null ? ('year' as const) : ('quarter' as const),
      term: null,
      year: yearOf(on),
      quarter,
      title,
      basis_directive_id: idOf(unit, basisSymbol),
    })),
  };
}
