import type { Sentence } from '@/server/action-kit/use-case';

export type OpeningRefusalCode = 'opening.not-found';

/** One answer for a code that nobody has, one out of reach, one's own, a collective's and one that was taken back. */
export function openingRefusal(code: OpeningRefusalCode): Sentence {
  switch (code) {
    case 'opening.not-found':
      return {
        field: 'code',
        sentence:
          'Không có bản cam kết cá nhân nào đã nộp mang mã này trong phạm vi của đồng chí. Đồng chí xem lại mã trên bản giấy.',
      };
  }
}
