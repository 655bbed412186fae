import { describe, expect, it } from 'vitest';
import { itemStatus } from '@/domain/pledge/item-status';
import { calendarDate } from '@/domain/shared/calendar-date';
import { hasResultsToReport, nextStepText, type PledgeFacts } from '@/features/my-pledge/next-step';

const TODAY = calendarDate('2026-09-15');
const DEADLINE = calendarDate('2026-03-31');

function facts(changes: Partial<PledgeFacts>): PledgeFacts {
  return {
    pledge: { state: 'approved', amendmentState: null },
    campaign: { minItems: 3, registrationDeadline: DEADLINE },
    acceptsPledges: true,
    draft: null,
    items: [],
    ...changes,
  };
}

function item(dueOn: string, done: 'open' | 'claimed' | 'confirmed' = 'open'): PledgeFacts['items'][number] {
  const due = calendarDate(dueOn);
  return {
    dueOn: due,
    status: itemStatus(
      {
        dueOn: due,
        claimedOn: done === 'open' ? null : TODAY,
        confirmedDoneOn: done === 'confirmed' ? TODAY : null,
      },
      TODAY,
    ),
  };
}

const FILLED = { state: 'finished' } as const;
const EMPTY = { state: 'empty' } as const;

describe('the next step of a draft', () => {
  const draft = (
    items: readonly (typeof FILLED | typeof EMPTY)[],
    isComplete = false,
    missingPart: string | null = null,
  ) =>
    facts({
      pledge: { state: 'draft', amendmentState: null },
      draft: { items, isComplete, missingPart },
    });

  it('counts what is filled in and tells the deadline', () => {
    expect(nextStepText(draft([FILLED, EMPTY, EMPTY]), DEADLINE)).toBe(
      'Đã điền xong 1 trong 3 việc. Hạn đăng ký 31/03/2026.',
    );
  });

  it('says that items too many may be left out', () => {
    expect(nextStepText(draft([FILLED, FILLED, FILLED, EMPTY]), DEADLINE)).toContain('bỏ bớt được');
  });

  it('names the section that is missing once the items are filled in', () => {
    const text = nextStepText(draft([FILLED, FILLED, FILLED], false, 'Về tư tưởng chính trị'), DEADLINE);
    expect(text).toContain('Mục “Về tư tưởng chính trị” còn chỗ chưa điền.');
  });

  it('leads a finished draft to its answers, and says kindly that it is late', () => {
    const text = nextStepText(draft([FILLED, FILLED, FILLED], true), TODAY);
    expect(text).toContain('xem lại rồi trình');
    expect(text).toContain('vẫn được nhận');
  });

  it('promises nothing once the registration is closed', () => {
    const closed = { ...draft([FILLED, EMPTY, EMPTY]), acceptsPledges: false };
    expect(nextStepText(closed, TODAY)).toContain('đã kết thúc');
  });
});

describe('the next step of an approved pledge', () => {
  it('names what is overdue first', () => {
    const pledge = facts({ items: [item('2026-11-30'), item('2026-08-31')] });
    expect(nextStepText(pledge, TODAY)).toContain('Có 1 việc quá hạn');
    expect(hasResultsToReport(pledge)).toBe(true);
  });

  it('names the nearest due day otherwise', () => {
    const pledge = facts({
      items: [item('2026-12-15'), item('2026-11-30'), item('2026-06-30', 'confirmed')],
    });
    expect(nextStepText(pledge, TODAY)).toContain('đến hạn 30/11/2026');
  });

  it('asks nothing while the reports wait for the cell', () => {
    const pledge = facts({ items: [item('2026-11-30', 'claimed'), item('2026-06-30', 'confirmed')] });
    expect(nextStepText(pledge, TODAY)).toContain('chưa phải làm gì thêm');
    expect(hasResultsToReport(pledge)).toBe(false);
  });

  it('puts an amendment that came back before the reports, and lets one that waits be', () => {
    const items = [item('2026-08-31')];
    const amended = (amendmentState: 'returned' | 'submitted') =>
      nextStepText(facts({ pledge: { state: 'approved', amendmentState }, items }), TODAY);
    expect(amended('returned')).toContain('Bản đã duyệt vẫn có hiệu lực');
    expect(amended('submitted')).toContain('quá hạn');
  });

  it('thanks whoever is done', () => {
    expect(nextStepText(facts({ items: [item('2026-06-30', 'confirmed')] }), TODAY)).toContain('Cảm ơn');
  });
});
