import 'server-only';
import { z } from 'zod';
import type { Scope } from '@/server/db/scope';
import type { WhomToAsk } from '../section-words';

const rowSchema = z.object({
  committee_name: z.string(),
  contact_name: z.string().nullable(),
  contact_phone: z.string().nullable(),
});

/** The contact of the own cell, unless it is this very person, and the office's administrator. */
export async function whomToAsk({ tx, actor, today }: Scope): Promise<WhomToAsk> {
  const rows = await tx.$queryRaw`
    SELECT r.committee_name, cell.contact_name, cell.contact_phone
      FROM root_committee r
      LEFT JOIN unit cell ON cell.id = ${actor.cellId}::uuid
       AND cell.valid_from <= ${today}::date AND (cell.valid_to IS NULL OR cell.valid_to > ${today}::date)
     WHERE r.unit_id = ${actor.rootId}::uuid`;
  const found = z.array(rowSchema).parse(rows)[0];
  const office = `người quản trị của ${found?.committee_name ?? 'cấp ủy'}`;
  if (!found?.contact_name || found.contact_name === actor.fullName) return { office, cell: null };
  const phone = found.contact_phone ? `, điện thoại ${found.contact_phone.replaceAll(' ', '\u00a0')}` : '';
  return { office, cell: `đầu mối chi bộ là đồng chí ${found.contact_name}${phone}` };
}
