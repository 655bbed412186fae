import type { Campaign } from '@/domain/campaign/campaign';
import { pledgeCode } from '@/domain/pledge/pledge-code';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { DISTRICT } from '../data/ready-people';
import { buildAccounts } from './accounts';
import { buildCampaigns, campaignRows, documentRows } from './campaigns';
import { writeContacts } from './contacts';
import type { DistrictRows } from './district-rows';
import type { Dossier } from './dossier';
import { tellDossier } from './dossier-story';
import { buildPeople } from './people';
import { reviewerFinder } from './reviewers';
import { assignRoles } from './roles';
import type { CampaignRow, PledgeRow, RootCommitteeRow } from './rows';
import { buildTree } from './tree';

/** The whole demonstration district as it is on a day at eight in the morning; the same for the same day. */
export function generateDistrict(on: CalendarDate): DistrictRows {
  const tree = buildTree(on);
  const people = buildPeople(tree, on);
  const holdings = assignRoles({ tree, people, on });
  const phones = writeContacts(tree, people, holdings);
  const campaigns = buildCampaigns(tree, on);
  const findReviewer = reviewerFinder(tree, holdings);
  const leaders = new Set(holdings.map(({ holder }) => holder));
  const silent = new Set(holdings.filter(({ isSilent }) => isSilent).map(({ holder }) => holder));

  const dossiers = campaigns.flatMap((campaign) =>
    people
      .filter((person) => !silent.has(person))
      .flatMap((author) => {
        const isLeader = leaders.has(author);
        const until = isAfter(on, campaign.closesOn) ? campaign.closesOn : on;
        const telling = { rootId: tree.rootId, campaign, author, isLeader, findReviewer, today: on, until };
        return tellDossier(telling) ?? [];
      }),
  );
  const documents = documentRows(tree);
  const heads = campaignRows(tree, campaigns, documents);
  const firstActs = firstActsOf(dossiers);
  return {
    unit: tree.units,
    unit_placement: tree.placements,
    root_committee: [rootCommittee(tree.rootId)],
    member: people.map(({ row }) => row),
    membership: people.flatMap(({ memberships }) => memberships),
    role_assignment: holdings.map(({ row }) => row),
    account: buildAccounts({ people, holdings, phones, firstActs, on }),
    ...documents,
    ...heads,
    ...dossierRows(dossiers, heads.campaign, campaigns),
  };
}

function rootCommittee(rootId: string): RootCommitteeRow {
  return {
    unit_id: rootId,
    kind: 'HUYEN_UY',
    committee_name: DISTRICT.replace('Đảng bộ huyện', 'Huyện ủy'),
    advisory_body_name: 'Ban Tuyên giáo Huyện ủy',
    place_name: DISTRICT.replace('Đảng bộ huyện ', ''),
    is_demonstration: true,
  };
}

type PledgeRows = Pick<
  DistrictRows,
  | 'pledge'
  | 'pledge_version'
  | 'pledge_item'
  | 'pledge_transition'
  | 'progress_note'
  | 'item_decision'
  | 'pledge_draft'
>;

function dossierRows(
  dossiers: readonly Dossier[],
  campaignRowsToNumber: readonly CampaignRow[],
  campaigns: readonly Campaign[],
): PledgeRows {
  const pledges = new Map(dossiers.map((dossier) => [dossier, dossier.pledgeRow()]));
  for (const campaign of campaigns) {
    const row = campaignRowsToNumber.find(({ id }) => id === campaign.id);
    if (row) row.last_pledge_number = numberPledges(campaign, pledges);
  }
  const files = dossiers.flatMap(({ itemFiles }) => itemFiles);
  return {
    pledge: [...pledges.values()],
    pledge_version: dossiers.flatMap(({ versions }) => versions),
    pledge_item: files.map((file) => file.row()),
    pledge_transition: dossiers.flatMap(({ transitions }) => transitions),
    progress_note: files.flatMap(({ notes }) => notes),
    item_decision: files.flatMap(({ decisions }) => decisions),
    pledge_draft: dossiers.flatMap((dossier) => dossier.draftRow() ?? []),
  };
}

/** Gives the reference numbers in the order of the first submissions; returns the last one given. */
function numberPledges(campaign: Campaign, pledges: ReadonlyMap<Dossier, PledgeRow>): number {
  const submitted = [...pledges]
    .flatMap(([dossier, row]) => {
      const [first] = dossier.versions;
      return first && dossier.campaign === campaign ? [{ at: first.submitted_at, row }] : [];
    })
    .sort((a, b) => (a.at === b.at ? compareText(a.row.id, b.row.id) : compareText(a.at, b.at)));
  for (const [index, { row }] of submitted.entries()) row.code = pledgeCode(campaign.year, index + 1);
  return submitted.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The day on which each author first wrote or handed in something. */
function firstActsOf(dossiers: readonly Dossier[]): ReadonlyMap<string, CalendarDate> {
  const firsts = new Map<string, CalendarDate>();
  for (const { author, openedOn } of dossiers) {
    const known = firsts.get(author.row.id);
    if (!known || openedOn < known) firsts.set(author.row.id, openedOn);
  }
  return firsts;
}
