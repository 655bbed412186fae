import { describe, expect, it } from 'vitest';
import { changedFields, isTold } from '@/lib/recorded-fields';

const told = (...sides: [Parameters<typeof changedFields>[1], Parameters<typeof changedFields>[2]]) =>
  changedFields('unit', ...sides).map(({ label, before, after }) => [label, before, after]);

describe('the fields of a change', () => {
  it('are those that differ, in the order of the page and not of the event', () => {
    const before = { contactPhone: '0270', name: 'Chi bộ cũ', code: null };
    expect(told(before, { contactPhone: '0270', code: 'CB-1', name: 'Chi bộ mới' })).toEqual([
      ['Tên', 'Chi bộ cũ', 'Chi bộ mới'],
      ['Mã', 'chưa ghi', 'CB-1'],
    ]);
  });

  it('tell codes, days, numbers, yes, no and nothing in words', () => {
    const after = {
      kind: 'cell',
      state: 'prepared',
      obligesNonParty: true,
      obligesOfficial: false,
      obligedUnitKinds: ['cell', 'collective'],
      sections: [],
      quarter: 2,
      year: 2026,
      byteSize: 1_300_000,
      paperOn: '2026-02-05',
    };
    expect(told(null, after).map(([, , text]) => text)).toEqual([
      'Chi bộ',
      'đang chuẩn bị',
      '05/02/2026',
      '2026',
      'II',
      '1.270 KB',
      'không',
      'có',
      'Chi bộ; Tập thể ngoài Đảng',
      'không có',
    ]);
  });

  it('leave out what was left blank in a new thing, and tell of what was emptied later', () => {
    expect(told(null, { name: 'Chi bộ mới', code: null, contactPhone: '' })).toEqual([
      ['Tên', null, 'Chi bộ mới'],
    ]);
    expect(told({ code: 'CB-1' }, { code: null })).toEqual([['Mã', 'CB-1', 'chưa ghi']]);
  });

  it('leave out what has no words, and for which collective the actor wrote, which is told beside the name', () => {
    expect(told({ secret: 'x' }, { secret: 'y', unitId: '0172b3c6', toString: 'z' })).toEqual([]);
  });

  it('are called by their own name where the same word means another thing', () => {
    const label = (kind: string) => changedFields(kind, null, { until: '05/02/2026' })[0]?.label;
    expect([label('unit'), label('extension')]).toEqual(['Không còn từ ngày', 'Đúng hạn đến hết ngày']);
  });

  it('are told only with words for every code', () => {
    expect(isTold('unit', 'kind', 'cell')).toBe(true);
    expect(isTold('unit', 'kind', 'castle')).toBe(false);
    expect(isTold('member', 'role', 'Quản trị')).toBe(true);
    expect(isTold('campaign', 'obligedUnitKinds', ['cell', 'castle'])).toBe(false);
    expect(isTold('unit', 'height', 3)).toBe(false);
  });
});
