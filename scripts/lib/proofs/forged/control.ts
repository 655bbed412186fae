import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import { PAGES } from '../../../../tests/integration/access/pages';
import { ask, textOf } from '../../visit/request';
import { WAYS } from './act-form';
import { changedTables, contentsOf } from './contents-of';
import { forgedAct } from './forged-acts';
import type { BuiltAct, Stage } from './forged-scene';
import type { Random } from './random';
import { type Counted, sendForgeries } from './send-forgeries';

/** The state of the form that whoever may not act gets back. */
const KEPT_OUT = /"kind":"(forbidden|signed-out)"/;

/** The forger of the planted hole, and what only the campaign officer may do. */
const FORGER = 'ut';
const ACT = 'grantExtension';

/**
 * Gives a member the campaign officer's role behind the product's back, and sends a form that was refused to them
 * before: its effect and its answer must both be noticed.
 */
export async function tryWithAHole(stage: Stage, random: Random): Promise<Counted> {
  const built = stage.acts.find(({ name }) => name === ACT);
  const forgery = built && forgedAct({ stage, random, built }, 'the whole form of somebody who may', FORGER);
  if (!forgery) throw new Error(`the product has no ${ACT}`);
  const { units, memberOf } = stage.served.scene;
  const id = randomUUIDv7();
  const held = { rootId: units.root, unitId: units.root, memberId: memberOf(FORGER) };
  await stage.owner.roleAssignment.create({
    data: { id, ...held, role: 'campaign_officer', validFrom: toDbDate(calendarDate('2026-01-01')) },
  });
  const counted = await sendForgeries(stage.urls, [forgery], () => {});
  await stage.owner.roleAssignment.delete({ where: { id } });
  return counted;
}

/** Acts after which others find nothing to do: they come last, in this order. */
const LAST = [
  ...['confirmEntry', 'disownEntry', 'removePart', 'removeItem', 'submitPledge', 'submitAmendment'],
  ...['noteProgress', 'withdrawPledge', 'moveState', 'moveUnit', 'closeUnit', 'leaveCell', 'changeHome'],
  ...['endRole', 'signOutEverywhere', 'setDisabled', 'changePassword', 'signOut'],
];

export type Rightful = {
  /** Acts that were not refused as if the thing were unknown. */
  readonly letIn: number;
  readonly effective: number;
};

/**
 * Sends each act's form as somebody who may: a form that would do nothing in anybody's hand proves nothing. Not every one
 * has an effect, one after the other: some undo what another needs, and a version counts once.
 */
export async function tryAsTheRightful(stage: Stage): Promise<Rightful> {
  const count = { letIn: 0, effective: 0 };
  let before = await contentsOf(stage.urls);
  for (const built of stage.acts.toSorted((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name))) {
    if (await isLetIn(stage, built)) count.letIn += 1;
    else console.log(`  không được vào: ${built.name}`);
    const after = await contentsOf(stage.urls);
    if (changedTables(before, after).length > 0) count.effective += 1;
    before = after;
  }
  return count;
}

/** One after the other of those who may, until somebody is let in. */
async function isLetIn({ served }: Stage, { id, pages, act }: BuiltAct): Promise<boolean> {
  const { scene, address } = served;
  const page = pages.find((one) => one in PAGES) ?? '';
  const at = PAGES[page]?.[0]?.[1](scene) ?? '/';
  for (const who of act.may.toReversed()) {
    const account = served.memberOf(who);
    const fields = act.on(scene, account);
    const sent = { actionId: id, fields, account, key: randomUUID(), at, files: act.files?.(scene) };
    const answer = await ask({ url: address + at, cookie: served.cookieOf(who), ...WAYS.with(sent) });
    if (!KEPT_OUT.test(textOf(answer))) return true;
  }
  return false;
}
