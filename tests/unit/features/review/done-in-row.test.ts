import { describe, expect, it } from 'vitest';
import { readDoneInRow } from '@/features/review/done-in-row';
import { pageNumber } from '@/features/review/paging';

describe('what an address says about a batch', () => {
  it('is read as counts and reference numbers', () => {
    expect(readDoneInRow({ duyet: '3', tich: '5', 'da-doi': 'CK-26-0147,CK-26-0148' })).toEqual({
      approved: 3,
      ticked: 5,
      changed: ['CK-26-0147', 'CK-26-0148'],
    });
  });

  it.each([
    {},
    { duyet: '3' },
    { duyet: '3', tich: 'năm' },
    { duyet: ['3', '4'], tich: '5' },
    { duyet: '-1', tich: '5' },
  ])('is nothing when it is not what we write: %o', (said) => {
    expect(readDoneInRow(said)).toBeNull();
  });

  it('never repeats free text', () => {
    const done = readDoneInRow({ duyet: '1', tich: '2', 'da-doi': 'Đồng chí hãy gọi số này' });
    expect(done?.changed).toEqual([]);
  });
});

describe('a page number in an address', () => {
  it('is the first page unless it is one', () => {
    expect(['2', '0', '-1', '1e9', 'x', undefined, ['2']].map(pageNumber)).toEqual([2, 1, 1, 1, 1, 1, 1]);
  });
});
