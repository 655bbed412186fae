import type pg from 'pg';
import { routes } from '@/config/routes';
import { bringNewcomers } from '../../visit/newcomers';
import { plainMembers } from '../../visit/visitors';

/** A page that a member opens, with the cookie of one who may; the sign-in page has none. */
export type MemberPage = { readonly path: string; readonly cookie?: string };

export type MemberPages = {
  /** The two steps of a work in a draft. */
  readonly what: Required<MemberPage>;
  readonly target: Required<MemberPage>;
  readonly signIn: MemberPage;
  readonly all: readonly MemberPage[];
};

/** The pages of one member who is about to hand in and of one who reports on an approved pledge. */
export async function memberPages(owner: pg.Client): Promise<MemberPages> {
  const [writer] = await bringNewcomers(owner, 1);
  const [doer] = await plainMembers(owner);
  const itemKey = await firstOf(owner, FIRST_KEY, writer.pledgeId);
  const pledgeId = await firstOf(owner, PLEDGE, doer.memberId);
  const itemId = await firstOf(owner, FIRST_ITEM, pledgeId);

  const what = { path: routes.pledgeItemWhat(writer.pledgeId, itemKey), cookie: writer.cookie };
  const target = { path: routes.pledgeItemTarget(writer.pledgeId, itemKey), cookie: writer.cookie };
  const signIn = { path: routes.signIn };
  const before = [routes.home, routes.pledges, routes.pledge(writer.pledgeId), routes.myData];
  const after = [routes.home, routes.pledgeSubmitted(pledgeId), routes.pledgeProgress(pledgeId, itemId)];
  return {
    what,
    target,
    signIn,
    all: [
      what,
      signIn,
      ...after.map((path) => ({ path, cookie: doer.cookie })),
      target,
      { path: routes.pledgeCheck(writer.pledgeId), cookie: writer.cookie },
      ...before.map((path) => ({ path, cookie: writer.cookie })),
    ],
  };
}

async function firstOf(owner: pg.Client, query: string, of: string): Promise<string> {
  const { rows } = await owner.query<{ found: string }>(query, [of]);
  const [first] = rows;
  if (!first) throw new Error('there is nothing to measure');
  return first.found;
}

const FIRST_KEY = `SELECT payload -> 'items' -> 0 ->> 'key' AS found FROM pledge_draft WHERE pledge_id = $1`;

const PLEDGE = `
  SELECT p.id AS found FROM pledge p JOIN campaign c ON c.id = p.campaign_id
   WHERE p.member_id = $1 AND p.state = 'approved' ORDER BY c.year DESC LIMIT 1`;

const FIRST_ITEM = `
  SELECT i.id AS found FROM pledge_item i JOIN pledge p ON p.id = i.pledge_id AND p.in_force_version_id = i.version_id
   WHERE p.id = $1 ORDER BY i.ordinal LIMIT 1`;
