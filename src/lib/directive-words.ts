import type { RelationKind } from '@/domain/directive/directive';

/** What the newer document does to the older one. */
export const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  continues: 'tiếp tục thực hiện',
  replaces: 'thay thế',
  implements: 'triển khai, cụ thể hóa',
  refers: 'nhắc đến',
};
