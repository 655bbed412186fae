import type { ParsedItem } from '@/domain/pledge/parse-draft-item';
import { emptyPledge, type Pledge, type PledgeAct } from '@/domain/pledge/pledge';
import type { PledgeItemContent } from '@/domain/pledge/pledge-item';
import { calendarDate } from '@/domain/shared/calendar-date';

export const AUTHOR = 'author';
export const SECRETARY = 'secretary';

const SUBMITTED_ON = calendarDate('2026-02-10');
const APPROVED_ON = calendarDate('2026-02-12');

/** A pledge of the author in a state, with the dates that belong to it. */
export function aPledge(differences: Partial<Pledge> = {}): Pledge {
  const state = differences.state ?? 'draft';
  return {
    ...emptyPledge({ id: 'pledge-1', campaignId: 'campaign-2026', memberId: AUTHOR }),
    submittedOn: state === 'draft' ? null : SUBMITTED_ON,
    approvedOn: state === 'approved' ? APPROVED_ON : null,
    ...differences,
  };
}

/** What the author does with the version that they see. */
export function byAuthor(on: string, expectedVersion = 1): PledgeAct {
  return { by: AUTHOR, byRole: 'member', on: calendarDate(on), expectedVersion };
}

/** What the cell's secretary does with the version that they see. */
export function bySecretary(on: string, expectedVersion = 1): PledgeAct {
  return { by: SECRETARY, byRole: 'cell_secretary', on: calendarDate(on), expectedVersion };
}

export function anItemContent(differences: Partial<PledgeItemContent> = {}): PledgeItemContent {
  return {
    what: 'Vận động 12 hộ trong tổ phân loại rác tại nguồn',
    group: 'follow',
    measure: { kind: 'number', unitLabel: 'hộ', direction: 'at_least', baseline: 4, target: 12 },
    dueOn: calendarDate('2026-10-31'),
    ...differences,
  };
}

/** Items that read well, each with its own text. */
export function readableItems(count: number): readonly ParsedItem[] {
  return Array.from({ length: count }, (_, index) => ({
    ok: true,
    value: anItemContent({ what: `Việc làm theo Bác thứ ${index + 1}` }),
  }));
}
