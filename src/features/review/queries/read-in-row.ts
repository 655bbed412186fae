import 'server-only';
import { z } from 'zod';
import { isLate } from '@/domain/campaign/campaign';
import { STANDINGS, type Standing } from '@/domain/organisation/standing';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { calendarDate, daysBetween } from '@/domain/shared/calendar-date';
import { effectiveDeadlineSql } from '@/server/campaign/effective-deadline';
import { fromDbDate } from '@/server/db/calendar';
import { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { MEASURE_FIELDS, toMeasure } from '@/server/pledge/measure-columns';
import { PART_FIELDS, toPart } from '@/server/pledge/part-rows';
import { WAITING_DOSSIERS } from '@/server/pledge/waiting-dossiers';
import { proofOfOpening } from '../opened-proof';
import { IN_ROW_MAX } from '../paging';
import { type EarlierItem, listSentBack, type SentBack } from './sent-back';

export type PledgeInRow = {
  readonly pledgeId: string;
  readonly code: string;
  readonly fullName: string;
  readonly standing: Standing | null;
  readonly cellName: string;
  readonly isLate: boolean;
  readonly days: number;
  readonly items: readonly (EarlierItem & { readonly id: string })[];
  /** Sections of the printed form. */
  readonly parts: readonly PledgePartContent[];
  readonly sentBack: SentBack | null;
  /** Made together with the text above, and only here. */
  readonly proof: string;
};

export type PledgesInRow = {
  readonly pledges: readonly PledgeInRow[];
  readonly total: number;
  readonly page: number;
  /** What waits for a decision too but is read one by one: of collectives, amendments, entries not stood by yet. */
  readonly readAlone: number;
};

const day = z.string().transform(calendarDate);
const rowSchema = z.object({
  id: z.string(),
  code: z.string().nullable(),
  version: z.number(),
  version_id: z.string(),
  position: z.coerce.number(),
  total: z.coerce.number(),
  since: day,
  full_name: z.string(),
  standing: z.enum(STANDINGS).nullable(),
  cell_name: z.string().nullable(),
  submitted_on: day,
  registration_deadline: day,
});

/** The whole text of the pledges that wait for approval, oldest first, a page at a time. */
export async function readPledgesInRow(scope: Scope, page: number): Promise<PledgesInRow> {
  const rows = await readRows(scope, page);
  const versionIds = rows.map((row) => row.version_id);
  const items = await listItems(scope, versionIds);
  const parts = await listParts(scope, versionIds);
  const sentBack = await listSentBack(
    scope,
    rows.map(({ id }) => id),
  );
  const pledges = rows.map((row) => ({
    pledgeId: row.id,
    code: row.code ?? '',
    fullName: row.full_name,
    standing: row.standing,
    cellName: row.cell_name ?? '',
    isLate: isLate({ registrationDeadline: row.registration_deadline }, row.submitted_on),
    days: daysBetween(row.since, scope.today),
    items: items.filter(({ versionId }) => versionId === row.version_id),
    parts: parts.flatMap(({ versionId, part }) => (part && versionId === row.version_id ? [part] : [])),
    sentBack: sentBack.get(row.id) ?? null,
    proof: proofOfOpening(scope.actor.memberId, { pledgeId: row.id, version: row.version }),
  }));
  const first = rows[0];
  return {
    pledges,
    total: first?.total ?? 0,
    page: first ? Math.ceil(first.position / IN_ROW_MAX) : 1,
    readAlone: await countReadAlone(scope),
  };
}

const READ_IN_ROW = Prisma.sql`w.waits_for = 'approval' AND w.member_id IS NOT NULL AND NOT w.awaits_author`;

async function countReadAlone({ tx }: Scope): Promise<number> {
  const rows = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (${WAITING_DOSSIERS}) w WHERE w.waits_for <> 'confirmation' AND NOT (${READ_IN_ROW})`;
  return Number(rows[0]?.count ?? 0);
}

async function readRows({ tx, today }: Scope, page: number): Promise<z.infer<typeof rowSchema>[]> {
  const offset = (page - 1) * IN_ROW_MAX;
  const deadline = effectiveDeadlineSql({
    campaign: Prisma.sql`c`,
    memberId: Prisma.sql`n.member_id`,
    unitId: Prisma.sql`home.cell_id`,
    today,
  });
  const rows = await tx.$queryRaw<unknown[]>`
    WITH numbered AS (
      SELECT w.id, w.member_id, w.campaign_id, w.since, count(*) OVER () AS total,
             row_number() OVER (ORDER BY w.since, w.since_at, w.id) AS position
        FROM (${WAITING_DOSSIERS}) w
       WHERE ${READ_IN_ROW}
    ), page AS (
      SELECT least(${offset}, (max(position) - 1) / ${IN_ROW_MAX} * ${IN_ROW_MAX}) AS start FROM numbered
    )
    SELECT n.id, n.position, n.total, n.since::text, p.code, p.version, p.current_version_id AS version_id,
           p.submitted_on::text, (${deadline})::text AS registration_deadline, m.full_name, home.standing::text, cell.name AS cell_name
      FROM numbered n
      JOIN page ON n.position > page.start AND n.position <= page.start + ${IN_ROW_MAX}
      JOIN pledge p ON p.id = n.id
      JOIN campaign c ON c.id = n.campaign_id
      JOIN member m ON m.id = n.member_id
      LEFT JOIN membership home ON home.member_id = n.member_id
       AND home.valid_from <= ${today}::date AND (home.valid_to IS NULL OR home.valid_to > ${today}::date)
      LEFT JOIN unit cell ON cell.id = home.cell_id
     ORDER BY n.position`;
  return z.array(rowSchema).parse(rows);
}

async function listItems({ tx }: Scope, versionIds: readonly string[]) {
  const rows = await tx.pledgeItem.findMany({
    where: { versionId: { in: [...versionIds] } },
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      versionId: true,
      key: true,
      ordinal: true,
      what: true,
      group: true,
      dueOn: true,
      ...MEASURE_FIELDS,
    },
  });
  return rows.map(({ id, versionId, key, ordinal, what, group, dueOn, ...measure }) => ({
    id,
    versionId,
    key,
    ordinal,
    what,
    group,
    measure: toMeasure(measure),
    dueOn: fromDbDate(dueOn),
  }));
}

async function listParts({ tx }: Scope, versionIds: readonly string[]) {
  const rows = await tx.pledgePart.findMany({
    where: { versionId: { in: [...versionIds] } },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
    select: { versionId: true, ...PART_FIELDS },
  });
  return rows.map(({ versionId, ...row }) => ({ versionId, part: toPart(row) }));
}
