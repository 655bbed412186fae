import type { OpeningGround } from '@/domain/access/text-opening';

export const GROUND_WORDS: Readonly<Record<OpeningGround, string>> = {
  sample: 'Thẩm định mẫu',
  petition: 'Giải quyết kiến nghị, phản ánh',
  inspection: 'Kiểm tra theo kế hoạch',
  other: 'Khác',
};

/** The reason as the person reads it: "Kiểm tra theo kế hoạch: …"; another one stands by its own words. */
export function statedReason(ground: OpeningGround, words: string): string {
  return ground === 'other' ? words : `${GROUND_WORDS[ground]}: ${words}`;
}
