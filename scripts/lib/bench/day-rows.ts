import type pg from 'pg';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { DayRows } from './fold-rows';

/** Fetches what the fold needs for one campaign and day, and nothing besides. */
export async function fetchDayRows(
  client: pg.Client,
  { campaignId, on }: { readonly campaignId: string; readonly on: CalendarDate },
): Promise<DayRows> {
  const rows = async <Row>(sql: string, values: readonly string[]) =>
    (await client.query(sql, [...values])).rows as Row[];
  return {
    units: await rows<DayRows['units'][number]>(UNITS, [on]),
    memberships: await rows<DayRows['memberships'][number]>(MEMBERSHIPS, [on]),
    pledges: await rows<DayRows['pledges'][number]>(PLEDGES, [campaignId, on]),
    items: await rows<DayRows['items'][number]>(ITEMS, [campaignId, on]),
    extensions: await rows<DayRows['extensions'][number]>(EXTENSIONS, [campaignId]),
    activeUnits: await rows<DayRows['activeUnits'][number]>(ACTIVE_UNITS, [on]),
  };
}

const holds = (table: string, day: string) =>
  `${table}.valid_from <= ${day} AND (${table}.valid_to IS NULL OR ${table}.valid_to > ${day})`;

const UNITS = `
  SELECT u.id, u.kind, p.parent_id AS "superiorId"
    FROM unit u LEFT JOIN unit_placement p ON p.unit_id = u.id AND ${holds('p', '$1')}
   WHERE ${holds('u', '$1')}`;

const MEMBERSHIPS = `
  SELECT m.member_id AS "memberId", m.cell_id AS "cellId", m.standing FROM membership m WHERE ${holds('m', '$1')}`;

const PLEDGES = `
  SELECT id, coalesce(member_id, unit_id) AS "holderId",
         CASE WHEN submitted_on <= $2 THEN submitted_on::text END AS "submittedOn",
         CASE WHEN approved_on <= $2 THEN approved_on::text END AS "approvedOn"
    FROM pledge WHERE campaign_id = $1`;

const ITEMS = `
  SELECT v.pledge_id AS "pledgeId", i.due_on::text AS "dueOn", i.claimed_on::text AS "claimedOn",
         i.confirmed_done_on::text AS "confirmedDoneOn"
    FROM pledge p
    JOIN pledge_version v ON v.pledge_id = p.id AND v.in_force_from <= $2 AND (v.in_force_to IS NULL OR v.in_force_to > $2)
    JOIN pledge_item i ON i.version_id = v.id
   WHERE p.campaign_id = $1 AND p.member_id IS NOT NULL AND p.approved_on <= $2`;

const EXTENSIONS = `
  SELECT coalesce(member_id, unit_id) AS "holderId", until::text AS until
    FROM deadline_extension WHERE campaign_id = $1 AND withdrawn_at IS NULL`;

const ACTIVE_UNITS = `
  SELECT DISTINCT r.unit_id AS "unitId"
    FROM role_assignment r JOIN account a ON a.member_id = r.member_id
   WHERE ${holds('r', '$1')} AND a.first_signed_in_on <= $1`;
