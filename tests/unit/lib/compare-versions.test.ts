import { anItemContent } from '@tests/unit/builders/pledge';
import { describe, expect, it } from 'vitest';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { calendarDate } from '@/domain/shared/calendar-date';
import { type ComparedVersion, compareVersions } from '@/lib/compare-versions';

const item = (key: string, what: string) => ({ key, ...anItemContent({ what }) });
const breakthrough = (words: string): PledgePartContent => ({ kind: 'breakthrough', words });
const section = (sectionKey: string, words: string): PledgePartContent => ({
  kind: 'section',
  sectionKey,
  heading: `Mục ${sectionKey}`,
  words,
});
const version = (differences: Partial<ComparedVersion>): ComparedVersion => ({
  items: [],
  parts: [],
  ...differences,
});
const changes = (before: Partial<ComparedVersion>, after: Partial<ComparedVersion>) =>
  compareVersions(version(before), version(after)).map(({ label, change }) => `${label}: ${change}`);

describe('two versions side by side', () => {
  it('show each work by its lasting key as kept, changed, added or dropped', () => {
    const before = [item('a', 'Giúp hộ nghèo'), item('b', 'Đọc sách'), item('c', 'Trồng cây')];
    const after = [item('b', 'Đọc sách mỗi tối'), item('a', 'Giúp hộ nghèo'), item('d', 'Dọn kênh')];
    expect(changes({ items: before }, { items: after })).toEqual([
      'Việc 1: changed',
      'Việc 2: same',
      'Việc 3: added',
      'Việc 3 trước đây: removed',
    ]);
  });

  it('hold both texts of a work that changed, and one of a work that is on one side only', () => {
    const [changed] = compareVersions(
      version({ items: [item('a', 'Đọc sách')] }),
      version({ items: [{ ...item('a', 'Đọc sách'), dueOn: calendarDate('2026-12-20') }] }),
    );
    expect(changed).toMatchObject({ before: expect.arrayContaining(['Hạn 31/10/2026']) });
    expect(changed?.after).toContain('Hạn 20/12/2026');
    const [added] = compareVersions(version({}), version({ items: [item('a', 'Đọc sách')] }));
    expect(added).toMatchObject({ before: null, after: expect.arrayContaining(['Đọc sách']) });
  });

  it('match sections by their key, whatever stands between', () => {
    const before = [section('I', 'Học'), section('II', 'Làm')];
    expect(changes({ parts: before }, { parts: [section('II', 'Làm nhiều hơn')] })).toEqual([
      'Mục II: changed',
      'Mục I: removed',
    ]);
  });

  it('take a part with the same words for the same, so that dropping the first changes no other', () => {
    const before = [breakthrough('Cải cách hành chính'), breakthrough('Vệ sinh môi trường')];
    const after = [breakthrough('Vệ sinh môi trường')];
    expect(changes({ parts: before }, { parts: after })).toEqual([
      'Nội dung đột phá 1: same',
      'Nội dung đột phá 1 trước đây: removed',
    ]);
  });

  it('put reworded parts of one kind against each other in their order', () => {
    const before = [breakthrough('Một'), breakthrough('Hai')];
    const after = [breakthrough('Hai'), breakthrough('Ba'), breakthrough('Bốn')];
    expect(changes({ parts: before }, { parts: after })).toEqual([
      'Nội dung đột phá 1: same',
      'Nội dung đột phá 2: changed',
      'Nội dung đột phá 3: added',
    ]);
  });
});
