import { foldText } from '@/domain/shared/fold-text';

/** What one directive does to another, read from the newer one: "Kết luận 01 continues Chỉ thị 05". */
export const RELATION_KINDS = ['continues', 'replaces', 'implements', 'refers'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

export type Relation = { readonly fromId: string; readonly toId: string; readonly kind: RelationKind };

/** Numbers run from 01 per issuer, type and term: the next term's 01-KL/TW is another document (handbook §5.1). */
export type DirectiveKey = {
  readonly issuer: string;
  readonly type: string;
  readonly number: number | null;
  readonly term: string | null;
};

/** Says whether two directives would be the same document; drafts without a number never are. */
export function isSameDocument(a: DirectiveKey, b: DirectiveKey): boolean {
  if (a.number === null || a.number !== b.number || a.type !== b.type) return false;
  return foldText(a.issuer) === foldText(b.issuer) && foldText(a.term ?? '') === foldText(b.term ?? '');
}
