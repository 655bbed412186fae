import 'server-only';
import type { PersonFacts } from '@/domain/organisation/person-facts';
import type { Standing } from '@/domain/organisation/standing';
import type { UnitFacts } from '@/domain/organisation/unit-facts';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { STANDING_WORDS } from '@/lib/pledge-words';
import type { Subject } from '../action-kit/use-case';
import { recordedPerson } from './person-store';

// How the record tells each change of a unit or a person: the same whether it was made by hand or came in a workbook.

export type NewUnit = {
  readonly facts: UnitFacts;
  readonly kind: UnitKind;
  readonly superior: string;
  readonly from: CalendarDate;
};

export function addedUnit(id: string, { facts, kind, superior, from }: NewUnit): Subject {
  const after = { name: facts.name, kind, code: facts.code, superior, from: formatDate(from) };
  return { kind: 'unit', id, action: 'unit.added', after };
}

export function changedUnit(id: string, before: UnitFacts, after: UnitFacts): Subject {
  return { kind: 'unit', id, action: 'unit.changed', before, after };
}

export type UnitMove = { readonly from: string | null; readonly to: string; readonly on: CalendarDate };

export function movedUnit(id: string, { from, to, on }: UnitMove): Subject {
  const after = { superior: to, from: formatDate(on) };
  return { kind: 'unit', id, action: 'unit.moved', before: { superior: from }, after };
}

export function closedUnit(id: string, on: CalendarDate): Subject {
  return {
    kind: 'unit',
    id,
    action: 'unit.closed',
    before: { until: null },
    after: { until: formatDate(on) },
  };
}

export type RecordedHome = {
  readonly cellId: string;
  readonly cellName: string;
  readonly standing: Standing;
};

export type NewPerson = {
  readonly facts: PersonFacts;
  readonly home: Omit<RecordedHome, 'cellId'>;
  readonly from: CalendarDate;
};

export function addedPerson(id: string, { facts, home, from }: NewPerson): Subject {
  const { cellName: cell, standing } = home;
  const after = { ...recordedPerson(facts), cell, standing, from: formatDate(from) };
  return { kind: 'member', id, action: 'person.added', after, concerns: id };
}

export function changedPerson(id: string, before: PersonFacts, after: PersonFacts): Subject {
  return {
    kind: 'member',
    id,
    action: 'person.changed',
    before: recordedPerson(before),
    after: recordedPerson(after),
    concerns: id,
  };
}

export type HomeChange = {
  /** Null for who belonged nowhere. */
  readonly before: RecordedHome | null;
  readonly home: RecordedHome;
  readonly on: CalendarDate;
};

/** A transfer, or another standing in the same cell. */
export function changedHome(id: string, { before, home, on }: HomeChange): Subject {
  const { cellName: cell, standing } = home;
  return {
    kind: 'member',
    id,
    action: before && before.cellId !== home.cellId ? 'person.transferred' : 'person.standing-changed',
    before: { cell: before?.cellName ?? null, standing: before ? STANDING_WORDS[before.standing] : null },
    after: { cell, standing: STANDING_WORDS[standing], from: formatDate(on) },
    concerns: id,
  };
}

export type Leaving = { readonly cell: string | null; readonly on: CalendarDate; readonly why?: string };

export function leftCell(id: string, { cell, on, why }: Leaving): Subject {
  const after = { until: formatDate(on), ...(why !== undefined && { why }) };
  return { kind: 'member', id, action: 'person.ended', before: { cell }, after, concerns: id };
}
