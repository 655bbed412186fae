import 'server-only';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';

export type NoticePage = {
  readonly committeeName: string;
  readonly advisoryBodyName: string;
  /** When this person read the present wording; null before that. */
  readonly readAt: Date | null;
};

/** The notice of purposes with the office's own names, and when this person read it. */
export async function findNotice({ tx, actor }: Scope): Promise<NoticePage | null> {
  if (!can(actor, 'data.own', { kind: 'own', memberId: actor.memberId })) return null;
  const root = await tx.rootCommittee.findUnique({
    where: { unitId: actor.rootId },
    select: { committeeName: true, advisoryBodyName: true },
  });
  const reading = await tx.noticeReading.findUnique({
    where: { memberId_noticeVersion: { memberId: actor.memberId, noticeVersion: NOTICE_VERSION } },
    select: { at: true },
  });
  return {
    committeeName: root?.committeeName ?? 'Cấp ủy',
    advisoryBodyName: root?.advisoryBodyName ?? 'cơ quan tham mưu của cấp ủy',
    readAt: reading?.at ?? null,
  };
}
