import type pg from 'pg';
import type { Campaign } from '@/domain/campaign/campaign';
import type { Measure } from '@/domain/pledge/measure';
import type { AmendmentState, PledgeState } from '@/domain/pledge/pledge';
import type { RawDistrict } from '@/domain/rollup/raw-district';
import type { CalendarDate } from '@/domain/shared/calendar-date';

/** Everything that the recount reads, in one snapshot: the facts, and what the database derived from them. */
export type Facts = {
  readonly district: RawDistrict;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly campaigns: readonly CampaignFacts[];
  readonly pledges: readonly (DerivedPledge & Pick<RawDistrict['pledges'][number], 'campaignId'>)[];
  readonly versions: readonly DerivedVersion[];
  readonly items: readonly DerivedItem[];
  readonly ancestry: readonly AncestryRow[];
};

export type CampaignFacts = Omit<Campaign, 'state' | 'minItems'>;

export type DerivedPledge = {
  readonly id: string;
  readonly state: PledgeState;
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  readonly inForceVersionId: string | null;
  readonly amendmentState: AmendmentState | null;
};

export type DerivedVersion = {
  readonly id: string;
  readonly pledgeId: string;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceTo: CalendarDate | null;
};

export type DerivedItem = {
  readonly id: string;
  readonly versionId: string;
  readonly key: string;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
  readonly claimedOn: CalendarDate | null;
  readonly confirmedValue: number | null;
  readonly confirmedDoneOn: CalendarDate | null;
  readonly waitingNoteId: string | null;
};

export type AncestryRow = {
  readonly unitId: string;
  readonly ancestorId: string;
  readonly depth: number;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

// Dates come as text and numbers as float8, so that nothing between the row and the recount can shift them.
const VALIDITY = 'valid_from::text AS "validFrom", valid_to::text AS "validTo"';
const IN_ORDER = 'ORDER BY at, id';

type ItemRow = DerivedItem & {
  readonly unitLabel: string;
  readonly direction: 'at_least' | 'at_most';
  readonly baseline: number | null;
  readonly target: number;
  readonly milestone: string | null;
  readonly kind: Measure['kind'];
};

/** Reads all raw rows; the caller holds one repeatable-read transaction around this and the comparison. */
export async function readFacts(client: pg.Client): Promise<Facts> {
  const units = await rows<RawDistrict['units'][number] & { readonly name: string }>(
    client,
    `SELECT id, kind, name, ${VALIDITY} FROM unit`,
  );
  const items = (await rows<ItemRow>(client, ITEMS)).map((row) => ({ ...row, measure: measureOf(row) }));
  const pledges = await rows<DerivedPledge & RawDistrict['pledges'][number]>(client, PLEDGES);
  const versions = await rows<DerivedVersion>(client, VERSIONS);
  return {
    district: {
      units,
      pledges,
      versions,
      items,
      extensions: await rows<RawDistrict['extensions'][number]>(client, EXTENSIONS),
      ...(await readOrganisation(client)),
      ...(await readEvents(client)),
    },
    nameOf: new Map(units.map(({ id, name }) => [id, name])),
    campaigns: await rows<CampaignFacts>(client, CAMPAIGNS),
    pledges,
    versions,
    items,
    ancestry: await rows<AncestryRow>(client, ANCESTRY),
  };
}

async function readOrganisation(client: pg.Client) {
  return {
    placements: await rows<RawDistrict['placements'][number]>(
      client,
      `SELECT unit_id AS "unitId", parent_id AS "superiorId", ${VALIDITY} FROM unit_placement`,
    ),
    memberships: await rows<RawDistrict['memberships'][number]>(
      client,
      `SELECT member_id AS "memberId", cell_id AS "cellId", standing, ${VALIDITY} FROM membership`,
    ),
    roles: await rows<RawDistrict['roles'][number]>(
      client,
      `SELECT member_id AS "memberId", role, unit_id AS "unitId", ${VALIDITY} FROM role_assignment`,
    ),
    firstSignIns: await rows<RawDistrict['firstSignIns'][number]>(
      client,
      `SELECT member_id AS "memberId", first_signed_in_on::text AS "on"
         FROM account WHERE first_signed_in_on IS NOT NULL`,
    ),
  };
}

async function readEvents(client: pg.Client) {
  return {
    transitions: await rows<RawDistrict['transitions'][number]>(
      client,
      `SELECT pledge_id AS "pledgeId", kind, on_day::text AS "on", version_id AS "versionId"
         FROM pledge_transition ${IN_ORDER}`,
    ),
    notes: await rows<RawDistrict['notes'][number]>(
      client,
      `SELECT id, item_id AS "itemId", on_day::text AS "on", value::float8 AS value, reached
         FROM progress_note ${IN_ORDER}`,
    ),
    decisions: await rows<RawDistrict['decisions'][number]>(
      client,
      `SELECT note_id AS "noteId", kind, on_day::text AS "on", value::float8 AS value, reached
         FROM item_decision ${IN_ORDER}`,
    ),
  };
}

const PLEDGES = `
  SELECT id, campaign_id AS "campaignId", member_id AS "memberId", unit_id AS "unitId", state,
         amendment_state AS "amendmentState", submitted_on::text AS "submittedOn",
         approved_on::text AS "approvedOn", in_force_version_id AS "inForceVersionId" FROM pledge`;

const VERSIONS = `
  SELECT id, pledge_id AS "pledgeId", in_force_from::text AS "inForceFrom", in_force_to::text AS "inForceTo"
    FROM pledge_version`;

const EXTENSIONS = `
  SELECT campaign_id AS "campaignId", unit_id AS "unitId", member_id AS "memberId", until::text AS until
    FROM deadline_extension WHERE withdrawn_at IS NULL`;

const ITEMS = `
  SELECT id, version_id AS "versionId", key, measure AS kind, unit_label AS "unitLabel", direction,
         baseline::float8 AS baseline, target::float8 AS target, milestone, due_on::text AS "dueOn",
         claimed_on::text AS "claimedOn", confirmed_value::float8 AS "confirmedValue",
         confirmed_done_on::text AS "confirmedDoneOn", waiting_note_id AS "waitingNoteId" FROM pledge_item`;

const CAMPAIGNS = `
  SELECT id, root_id AS "rootId", year, starts_on::text AS "startsOn", closes_on::text AS "closesOn",
         registration_deadline::text AS "registrationDeadline", obliges_official AS "obligesOfficial",
         obliges_probationary AS "obligesProbationary", obliges_non_party AS "obligesNonParty",
         obliged_unit_kinds::text[] AS "obligedUnitKinds"
    FROM campaign ORDER BY root_id, year`;

const ANCESTRY = `
  SELECT unit_id AS "unitId", ancestor_id AS "ancestorId", depth, ${VALIDITY} FROM unit_ancestry`;

function measureOf({ kind, unitLabel, direction, baseline, target, milestone }: ItemRow): Measure {
  switch (kind) {
    case 'number':
      return { kind, unitLabel, direction, baseline, target };
    case 'milestone':
      return { kind, milestone };
    case 'yes_no':
    case 'narrative':
      return { kind };
  }
}

async function rows<Row>(client: pg.Client, sql: string): Promise<Row[]> {
  const result = await client.query(sql);
  return result.rows;
}
