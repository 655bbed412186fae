import 'server-only';
import type {
  ChangeKind,
  PersonChange,
  PlannedHome,
  UnitChange,
} from '@/domain/organisation/workbook/workbook-change';
import { formatDate } from '@/lib/format-date';
import { STANDING_WORDS } from '@/lib/pledge-words';
import { changedFields, type RecordedFields } from '@/lib/recorded-fields';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import { recordedPerson } from '@/server/organisation/person-store';

/** One change as the preview tells it. */
export type ChangeLine = {
  readonly kind: ChangeKind;
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly detail: string;
};

export function unitLine(change: UnitChange): ChangeLine {
  return { ...aboutOf(change), detail: unitDetail(change) };
}

export function personLine(change: PersonChange): ChangeLine {
  return { ...aboutOf(change), detail: personDetail(change) };
}

function aboutOf({ kind, row, name, code }: UnitChange | PersonChange) {
  return { kind, row, name, code };
}

function unitDetail(change: UnitChange): string {
  switch (change.kind) {
    case 'added':
      return `${UNIT_KIND_WORDS[change.unitKind]}, trực thuộc ${change.superiorName}, từ ngày ${formatDate(change.on)}`;
    case 'changed':
      return fieldsText('unit', change.before, change.facts);
    case 'moved':
      return `${change.fromName ?? 'chưa có cấp trên'} → ${change.superiorName}, ${sinceText(change)}`;
    case 'ended':
      return `kết thúc từ ngày ${formatDate(change.on)}`;
  }
}

function personDetail(change: PersonChange): string {
  switch (change.kind) {
    case 'added':
      return `${homeText(change.home)}, từ ngày ${formatDate(change.on)}`;
    case 'changed':
      return fieldsText('member', recordedPerson(change.before), recordedPerson(change.facts));
    case 'moved':
      return `${moveText(change)}, ${sinceText(change)}`;
    case 'ended':
      return `thôi sinh hoạt ở ${change.cellName} từ ngày ${formatDate(change.on)}`;
  }
}

function moveText({ before, home }: Extract<PersonChange, { kind: 'moved' }>): string {
  if (!before) return `sinh hoạt trở lại: ${homeText(home)}`;
  const standing = `${STANDING_WORDS[before.standing]} → ${STANDING_WORDS[home.standing]}`;
  if (before.cellId === home.cellId) return standing;
  const cells = `${before.cellName} → ${home.cellName}`;
  return before.standing === home.standing ? cells : `${cells}; ${standing}`;
}

function homeText({ cellName, standing }: PlannedHome): string {
  return `${cellName}, ${STANDING_WORDS[standing]}`;
}

function sinceText({ on, isCorrection }: Extract<UnitChange | PersonChange, { kind: 'moved' }>): string {
  return isCorrection ? `sửa lại ngay từ ngày ${formatDate(on)}` : `từ ngày ${formatDate(on)}`;
}

function fieldsText(kind: 'unit' | 'member', before: RecordedFields, after: RecordedFields): string {
  return changedFields(kind, before, after)
    .map((field) => `${field.label}: ${field.before} → ${field.after}`)
    .join('; ');
}
