import { describe, expect, it } from 'vitest';
import { amendmentsInForce } from '@/features/my-pledge/amendments-in-force';

type Kind = Parameters<typeof amendmentsInForce>[0][number]['kind'];

const steps = (...kinds: readonly Kind[]) =>
  kinds.map((kind, day) => ({ kind, byName: `Đồng chí ${day}`, at: new Date(Date.UTC(2026, 2, day + 1)) }));

describe('the amendments in force', () => {
  it('are counted when approved, with the day on which each was handed in', () => {
    const approved = amendmentsInForce(
      steps('submission', 'approval', 'amendment', 'amendment_return', 'amendment', 'amendment_approval'),
    );
    expect(approved).toEqual([
      {
        handedInAt: new Date('2026-03-05T00:00:00Z'),
        approvedAt: new Date('2026-03-06T00:00:00Z'),
        byName: 'Đồng chí 5',
      },
    ]);
  });

  it('leave out what waits, was withdrawn or was taken back', () => {
    expect(amendmentsInForce(steps('submission', 'approval', 'amendment'))).toEqual([]);
    expect(amendmentsInForce(steps('approval', 'amendment', 'amendment_withdrawal'))).toEqual([]);
    const kinds = ['approval', 'amendment', 'amendment_approval', 'amendment_approval_taken_back'] as const;
    expect(amendmentsInForce(steps(...kinds))).toEqual([]);
    expect(amendmentsInForce(steps(...kinds, 'amendment_approval'))).toHaveLength(1);
  });
});
