import { isValidElement } from 'react';
import { describe, expect, it } from 'vitest';
import { WholeWords } from '@/components/whole-words';

/** The parts of a text that stay on one line. */
function wholeIn(text: string): unknown[] {
  return WholeWords({ text })
    .filter((part) => isValidElement<{ children: string }>(part))
    .map((part) => (isValidElement<{ children: string }>(part) ? part.props.children : null));
}

describe('a text with numbers and codes', () => {
  it.each([
    ['sơ kết 03 năm thực hiện Kết luận số 01-KL/TW', ['01-KL/TW']],
    ['Kế hoạch 12-KH/ĐU triển khai Quy định 101-QĐ/TW', ['12-KH/ĐU', '101-QĐ/TW']],
    ['Kết luận -KL/HU nhắc đến Báo cáo 873-BC/HU', ['-KL/HU', '873-BC/HU']],
    ['nộp muộn · mã CK-26-5072', ['CK-26-5072']],
    ['ví dụ k7mp-4xqe-r2td', ['k7mp-4xqe-r2td']],
    ['Đảng ủy xã Gò Sen (2025–2030)', ['2025–2030']],
    ['ví dụ 0912 345 678.', ['0912 345 678']],
    ['Chi bộ Tổ Toán - Tin, 600.000 đồng, hạn 30/11/2026', []],
    [`1-${'a'.repeat(40)}`, []],
  ])('keeps them on one line: %s', (text, whole) => {
    expect(wholeIn(text)).toEqual(whole);
  });

  it('loses no letter of it', () => {
    const text = 'Kết luận 21-KL/TW nhắc đến Kết luận 01-KL/TW, gọi 0912 345 678.';
    const parts = WholeWords({ text }).map((part) =>
      isValidElement<{ children: string }>(part) ? part.props.children : part,
    );
    expect(parts.join('')).toBe(text);
  });
});
