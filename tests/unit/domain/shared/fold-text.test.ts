import { describe, expect, it } from 'vitest';
import { foldText } from '@/domain/shared/fold-text';

describe('folding for search', () => {
  it('finds "Huyện ủy" for "Huyện uỷ"', () => {
    expect(foldText('Huyện uỷ')).toBe(foldText('Huyện ủy'));
  });

  it.each([
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Đặng Thị Ương', 'dang thi uong'],
    ['  KHOÁ   XIV ', 'khoa xiv'],
  ])('turns %s into %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });
});
