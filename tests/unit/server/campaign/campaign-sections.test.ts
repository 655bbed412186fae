import { describe, expect, it } from 'vitest';
import { campaignSectionsSchema } from '@/server/campaign/campaign-sections';

describe('the sections that a campaign holds', () => {
  it('kept before there were positions stand where the paper form has them', () => {
    const kept = [
      { key: 'politics', heading: 'Về tư tưởng chính trị' },
      { key: 'mending', heading: 'Khắc phục hạn chế' },
      { key: '01a20e2c', heading: 'Mục riêng của cơ quan' },
    ];
    expect(campaignSectionsSchema.parse(kept).map(({ position }) => position)).toEqual([
      'before',
      'after',
      'before',
    ]);
  });

  it('keep the position that the office chose', () => {
    const kept = [
      { key: 'mending', heading: 'Khắc phục hạn chế', position: 'before' },
      { key: '01a20e2c', heading: 'Khắc phục hạn chế của cơ quan', position: 'after' },
    ];
    expect(campaignSectionsSchema.parse(kept).map(({ position }) => position)).toEqual(['before', 'after']);
  });
});
