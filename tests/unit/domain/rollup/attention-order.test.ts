import { describe, expect, it } from 'vitest';
import { attentionOrder } from '@/domain/rollup/attention-order';

describe('the units needing attention', () => {
  it('come by days late, then by people missing, without those that are complete', () => {
    const units = [
      { name: 'Bến Lúa', daysLate: 9, peopleMissing: 17 },
      { name: 'Tư pháp', daysLate: 14, peopleMissing: 3 },
      { name: 'Công an', daysLate: 30, peopleMissing: 0 },
      { name: 'Cầu Tre', daysLate: 14, peopleMissing: 48 },
      { name: 'Sen Vàng', daysLate: 21, peopleMissing: 69 },
    ];
    expect(attentionOrder(units).map(({ name }) => name)).toEqual([
      'Sen Vàng',
      'Cầu Tre',
      'Tư pháp',
      'Bến Lúa',
    ]);
  });
});
