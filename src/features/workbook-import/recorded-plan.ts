import 'server-only';
import type { WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import type { PersonChange, UnitChange } from '@/domain/organisation/workbook/workbook-change';
import type { Subject } from '@/server/action-kit/use-case';
import {
  addedPerson,
  addedUnit,
  changedHome,
  changedPerson,
  changedUnit,
  closedUnit,
  leftCell,
  movedUnit,
} from '@/server/organisation/recorded-acts';
import type { RealIds } from './office-store';

/** One event for each change, told as the same change made by hand would be. */
export function recordedPlan({ units, people }: WorkbookPlan, real: RealIds): readonly Subject[] {
  return [
    ...units.map((change) => recordedUnit(change, real(change.id))),
    ...people.map((change) => recordedPersonChange(change, real(change.id))),
  ];
}

function recordedUnit(change: UnitChange, id: string): Subject {
  switch (change.kind) {
    case 'added': {
      const { facts, unitKind: kind, superiorName: superior, on: from } = change;
      return addedUnit(id, { facts, kind, superior, from });
    }
    case 'changed':
      return changedUnit(id, change.before, change.facts);
    case 'moved':
      return movedUnit(id, { from: change.fromName, to: change.superiorName, on: change.on });
    case 'ended':
      return closedUnit(id, change.on);
  }
}

function recordedPersonChange(change: PersonChange, id: string): Subject {
  switch (change.kind) {
    case 'added':
      return addedPerson(id, { facts: change.facts, home: change.home, from: change.on });
    case 'changed':
      return changedPerson(id, change.before, change.facts);
    case 'moved':
      return changedHome(id, change);
    case 'ended':
      return leftCell(id, { cell: change.cellName, on: change.on });
  }
}
