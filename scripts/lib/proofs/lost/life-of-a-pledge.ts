import { routes } from '@/config/routes';
import type { Newcomer } from '../../visit/newcomers';
import type { Visitor } from '../../visit/visitors';
import { carryOut, fillIn, type Office, readPage, sendUntilTold } from './office';
import {
  approving,
  handingIn,
  itemsOnPage,
  reporting,
  type Step,
  sendingBack,
  withdrawing,
  writing,
} from './steps';

export type Life = {
  readonly member: Newcomer;
  readonly reviewer: Visitor;
  /** A number between 0 and 1 that chooses what happens next. */
  readonly random: () => number;
  readonly isOver: () => boolean;
};

/**
 * A member writes, hands in, takes back, and reports; a reviewer sends back or approves, sometimes in the same moment as
 * the member takes back. Ends when the pledge is approved and reported on, or between two rounds when the time is over.
 */
export async function livePledge(office: Office, life: Life): Promise<void> {
  const { member, reviewer, random, isOver } = life;
  for (let round = 1; !isOver(); round += 1) {
    await carryOut(office, writing(member, `Vận động bà con giữ sạch đường làng, lần ghi ${round}`));
    await carryOut(office, handingIn(member));
    const turn = random();
    if (turn < 0.25) await carryOut(office, withdrawing(member));
    else if (turn < 0.5) await carryOut(office, sendingBack(member, reviewer));
    else if (turn < 0.7) await atOnce(office, withdrawing(member), approving(member, reviewer));
    else await carryOut(office, approving(member, reviewer));
    if (await reported(office, member)) return;
  }
}

/** Both have the pledge before them when they press; the rules let one of them through. */
async function atOnce(office: Office, ...steps: readonly [Step, Step]): Promise<void> {
  const forms = await Promise.all(steps.map((step) => fillIn(office, step)));
  await Promise.all(steps.map((step, index) => forms[index] && sendUntilTold(office, step, forms[index])));
}

/** Two reports on the first item of a pledge in force; false while it is not. */
async function reported(office: Office, member: Newcomer): Promise<boolean> {
  const page = await readPage(office, { path: routes.pledge(member.pledgeId), cookie: member.cookie });
  const [itemId] = itemsOnPage(page);
  if (!itemId) return false;
  await carryOut(office, reporting(member, itemId, 'Đã vận động được ba hộ đầu tiên'));
  await carryOut(office, reporting(member, itemId, 'Thêm hai hộ nữa cùng làm theo'));
  return true;
}
