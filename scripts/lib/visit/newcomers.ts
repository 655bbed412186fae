import { randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';
import { EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import { insertRows } from '../../../prisma/seed/insert-rows';
import { todayInVietnam } from '../demonstration';
import { signIn, type Visitor } from './visitors';

/** A member with a finished draft who has not handed it in. */
export type Newcomer = Visitor & { readonly pledgeId: string; readonly firstItemKey: string };

type Cell = { readonly id: string; readonly rootId: string };
type Campaign = {
  readonly id: string;
  readonly year: number;
  readonly sections: readonly { readonly key: string }[];
};

const WORKS = [
  'Dự đủ các buổi sinh hoạt chi bộ và phát biểu ý kiến ở mỗi buổi',
  'Đến thăm các gia đình neo đơn trong ấp và giúp việc nhà mỗi tháng',
  'Trả lời kiến nghị của dân trong vòng ba ngày làm việc',
];

/** So many new members all over the district, or in some cells of it, each signed in before a finished draft. */
export async function bringNewcomers(
  owner: pg.Client,
  count: number,
  cellIds: readonly string[] | null = null,
): Promise<readonly [Newcomer, ...Newcomer[]]> {
  const cells = (await owner.query<Cell>(CELLS, [todayInVietnam(), cellIds])).rows;
  const [campaign] = (await owner.query<Campaign>(CAMPAIGN, [todayInVietnam()])).rows;
  if (!campaign) throw new Error('there is no campaign to pledge in');
  const newcomers = Array.from({ length: count }, (_, index) => {
    const { id: unitId = '', rootId = '' } = cells[index % cells.length] ?? {};
    return {
      memberId: randomUUIDv7(),
      pledgeId: randomUUIDv7(),
      firstItemKey: randomUUIDv7(),
      unitId,
      rootId,
    };
  });
  await insertPeople(owner, newcomers);
  await insertDrafts(owner, newcomers, campaign);
  const visitors = await signIn(owner, newcomers);
  const withPledge = (visitor: Visitor, index: number) => {
    const { pledgeId = '', firstItemKey = '' } = newcomers[index] ?? {};
    return { ...visitor, pledgeId, firstItemKey };
  };
  const [first, ...others] = visitors;
  return [withPledge(first, 0), ...others.map((visitor, index) => withPledge(visitor, index + 1))];
}

type Row = Pick<Newcomer, 'memberId' | 'pledgeId' | 'firstItemKey' | 'unitId'> & { readonly rootId: string };

async function insertPeople(owner: pg.Client, newcomers: readonly Row[]): Promise<void> {
  const rows = newcomers.map(({ memberId, unitId, rootId }) => ({
    member: { id: memberId, root_id: rootId, full_name: 'Nguyễn Thử Đo', sort_name: 'Đo Nguyễn Thử' },
    membership: {
      id: randomUUIDv7(),
      member_id: memberId,
      cell_id: unitId,
      standing: 'official',
      valid_from: todayInVietnam(),
    },
    account: { id: randomUUIDv7(), member_id: memberId, login_name: `do.${memberId}` },
  }));
  for (const table of ['member', 'membership', 'account'] as const) {
    await insertRows(
      owner,
      table,
      rows.map((row) => row[table]),
    );
  }
}

async function insertDrafts(owner: pg.Client, newcomers: readonly Row[], campaign: Campaign): Promise<void> {
  const now = new Date().toISOString();
  const rows = newcomers.map(({ memberId, pledgeId, firstItemKey, rootId }) => ({
    pledge: {
      id: pledgeId,
      root_id: rootId,
      campaign_id: campaign.id,
      member_id: memberId,
      state: 'draft',
      state_since: now,
    },
    pledge_draft: {
      pledge_id: pledgeId,
      author_id: memberId,
      payload: { items: draftItems(campaign, firstItemKey), parts: draftParts(campaign) },
      updated_at: now,
    },
  }));
  for (const table of ['pledge', 'pledge_draft'] as const) {
    await insertRows(
      owner,
      table,
      rows.map((row) => row[table]),
    );
  }
}

function draftItems({ year }: Campaign, firstKey: string) {
  return WORKS.map((what, index) => ({
    ...EMPTY_DRAFT_ITEM,
    key: index === 0 ? firstKey : randomUUIDv7(),
    version: 1,
    what,
    group: 'follow',
    measure: 'yes_no',
    dueOn: `31/12/${year}`,
  }));
}

function draftParts({ sections }: Campaign) {
  return sections.map(({ key }) => ({
    ...EMPTY_DRAFT_PART,
    key,
    kind: 'section',
    version: 1,
    words: 'Giữ lời hứa với dân, nói đi đôi với làm trong công việc hằng ngày',
  }));
}

const CELLS = `
  SELECT id, root_id AS "rootId" FROM unit
   WHERE kind = 'cell' AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)
     AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[])) ORDER BY id`;

const CAMPAIGN = `SELECT id, year, sections FROM campaign WHERE starts_on <= $1 AND state = 'open' ORDER BY year DESC LIMIT 1`;
