import type { Campaign } from '@/domain/campaign/campaign';
import { pledgeCode } from '@/domain/pledge/pledge-code';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { DISTRICT } from '../data/ready-people';
import { buildAccounts } from './accounts';
import { buildCampaigns, campaignRows, documentRows } from './campaigns';
import { tellCollective } from './collective-story';
import { committeePapers } from './committee-papers';
import { writeContacts } from './contacts';
import type { DistrictRows } from './district-rows';
import type { Dossier } from './dossier';
import { tellDossier } from './dossier-story';
import { buildPeople, type Person } from './people';
import { extensions, noticeReadings, openings } from './records';
import { handsOf } from './reviewers';
import { assignRoles, type Holding } from './roles';
import type { CampaignRow, PledgeRow, RootCommitteeRow } from './rows';
import { buildTree, type Tree } from './tree';

/** The whole demonstration district as it is on a day at eight in the morning; the same for the same day. */
export function generateDistrict(on: CalendarDate): DistrictRows {
  const tree = buildTree(on);
  const people = buildPeople(tree, on);
  const holdings = assignRoles({ tree, people, on });
  const phones = writeContacts(tree, people, holdings);
  const campaigns = buildCampaigns(tree, on);
  const dossiers = tellDossiers({ tree, people, holdings, campaigns, on });
  const documents = documentRows(tree);
  const heads = campaignRows(tree, campaigns, { documents, on });
  const papers = committeePapers(tree, documents.directive, on);
  const firstActs = firstActsOf(dossiers);
  const account = buildAccounts({ people, holdings, phones, firstActs, on });
  const [thisYear] = campaigns.toReversed();
  const circumstances = thisYear && { tree, people, campaign: thisYear, on };
  return {
    unit: tree.units,
    unit_placement: tree.placements,
    root_committee: [rootCommittee(tree.rootId)],
    member: people.map(({ row }) => row),
    membership: people.flatMap(({ memberships }) => memberships),
    role_assignment: holdings.map(({ row }) => row),
    account,
    ...heads,
    directive: [...documents.directive, ...papers.directive],
    directive_relation: [...documents.directive_relation, ...papers.directive_relation],
    theme: [...heads.theme, ...papers.theme],
    deadline_extension: circumstances ? extensions(circumstances) : [],
    notice_reading: noticeReadings(account, on),
    ...dossierRows(dossiers, heads.campaign, campaigns),
    text_opening: circumstances ? openings(circumstances, dossiers) : [],
  };
}

type Cast = {
  readonly tree: Tree;
  readonly people: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly campaigns: readonly Campaign[];
  readonly on: CalendarDate;
};

/** Everybody's years, and the years of the units that pledge as collectives. */
function tellDossiers({ tree, people, holdings, campaigns, on }: Cast): readonly Dossier[] {
  const hands = handsOf(tree, holdings);
  const leaders = new Set(holdings.map(({ holder }) => holder));
  const silent = new Set(holdings.filter(({ isSilent }) => isSilent).map(({ holder }) => holder));
  const authors = people.filter((person) => !silent.has(person));
  return campaigns.flatMap((campaign) => {
    const until = isAfter(on, campaign.closesOn) ? campaign.closesOn : on;
    const told = { rootId: tree.rootId, campaign, hands, today: on, until };
    const personal = authors.flatMap(
      (author) => tellDossier({ ...told, author, isLeader: leaders.has(author) }) ?? [],
    );
    const collectives = tree.units.filter(({ kind }) => campaign.obligedUnitKinds.includes(kind));
    return [...personal, ...collectives.flatMap((unit) => tellCollective({ ...told, tree, unit }) ?? [])];
  });
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
  | 'pledge_part'
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
    pledge_part: dossiers.flatMap(({ parts }) => parts),
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

/** The day on which each author first wrote, handed in or confirmed something themselves. */
function firstActsOf(dossiers: readonly Dossier[]): ReadonlyMap<string, CalendarDate> {
  const firsts = new Map<string, CalendarDate>();
  for (const { holder, firstActOn } of dossiers) {
    const known = holder.memberId && firsts.get(holder.memberId);
    if (holder.memberId && firstActOn && (!known || firstActOn < known))
      firsts.set(holder.memberId, firstActOn);
  }
  return firsts;
}
