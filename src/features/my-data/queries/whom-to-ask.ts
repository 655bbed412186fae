import 'server-only';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import type { WhomToAsk } from '../section-words';

/** The contact of the own cell, unless it is this very person, and the office's administrator. */
export async function whomToAsk({ tx, actor, today }: Scope): Promise<WhomToAsk> {
  const root = await tx.rootCommittee.findUnique({
    where: { unitId: actor.rootId },
    select: { committeeName: true },
  });
  const office = `người quản trị của ${root?.committeeName ?? 'cấp ủy'}`;
  if (!actor.cellId) return { office, cell: null };
  const unit = await tx.unit.findFirst({
    where: { id: actor.cellId, ...validOn(today) },
    select: { contactName: true, contactPhone: true },
  });
  if (!unit?.contactName || unit.contactName === actor.fullName) return { office, cell: null };
  const phone = unit.contactPhone ? `, điện thoại ${unit.contactPhone.replaceAll(' ', '\u00a0')}` : '';
  return { office, cell: `đầu mối chi bộ là đồng chí ${unit.contactName}${phone}` };
}
