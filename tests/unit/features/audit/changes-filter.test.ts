import { describe, expect, it } from 'vitest';
import { readFilter } from '@/features/audit/changes-filter';

describe('the filter of the record', () => {
  it('runs from the first moment of a Vietnamese day to the last of another', () => {
    const { filter, problems } = readFilter({ tu: '5/1/2026', den: '05-01-2026' });
    expect(problems).toEqual({});
    expect([filter.from?.toISOString(), filter.before?.toISOString()]).toEqual([
      '2026-01-04T17:00:00.000Z',
      '2026-01-05T17:00:00.000Z',
    ]);
  });

  it('asks for everything when nothing is typed, or a kind that there is not', () => {
    const { filter } = readFilter({ tu: ' ', loai: 'tat-ca' });
    expect(filter).toEqual({ who: '', areas: [], from: null, before: null });
  });

  it('takes each kind with all that belongs to it', () => {
    expect(readFilter({ loai: 'van-ban' }).filter.areas).toEqual(['directive', 'scan']);
  });

  it('says beside each day what is wrong with it', () => {
    expect(readFilter({ tu: '31/02/2026', den: '5/1/26' }).problems).toEqual({
      tu: 'Ngày này không có trong lịch; hãy kiểm tra lại.',
      den: 'Ghi đủ bốn chữ số của năm, ví dụ 05/01/2026.',
    });
    expect(readFilter({ tu: '06/01/2026', den: '05/01/2026' }).problems).toEqual({
      den: 'Ngày cuối phải bằng hoặc sau ngày đầu.',
    });
  });
});
