import { describe, expect, it } from 'vitest';
import { arrangeLines, inTypedOrder, wordsSaidTwice } from '@/domain/campaign/typed-lines';

const line = (text: string, place = '', key = '') => ({ text, place, key });
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the lines of a form', () => {
  it('stand in the typed order; the rest comes last, and equal places keep their order', () => {
    const typed = [
      line('không số'),
      line('ba', '3'),
      line('một', ' 1 '),
      line('ba nữa', '3'),
      line('chữ', 'x'),
    ];
    expect(texts(inTypedOrder(typed))).toEqual(['một', 'ba', 'ba nữa', 'không số', 'chữ']);
  });

  it('keep their keys when they are worded anew or moved; emptied ones go, new ones get a key', () => {
    const arranged = arrangeLines(
      [line('Lời mới', '2', 'a'), line('', '1', 'b'), line('Thêm', '3'), line('Lên đầu', '1', 'c')],
      ['a', 'b', 'c'],
      () => 'mới',
    );
    expect(arranged.map(({ key, text }) => [key, text])).toEqual([
      ['c', 'Lên đầu'],
      ['a', 'Lời mới'],
      ['mới', 'Thêm'],
    ]);
  });

  it('never share a key, and take none that the campaign does not know', () => {
    let next = 0;
    const arranged = arrangeLines(
      [line('Một', '1', 'a'), line('Hai', '2', 'a'), line('Ba', '3', 'lạ')],
      ['a'],
      () => `mới-${++next}`,
    );
    expect(arranged.map(({ key }) => key)).toEqual(['a', 'mới-1', 'mới-2']);
  });

  it('say a thing once, capitals or not', () => {
    expect(wordsSaidTwice([line('Đạo đức'), line('Lối sống')])).toBeNull();
    expect(wordsSaidTwice([line('Đạo đức'), line('ĐẠO ĐỨC')])).toBe('ĐẠO ĐỨC');
  });
});
