import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '@/config/routes';
import { withClient } from '../../connect';
import type { Newcomer } from '../../visit/newcomers';
import type { Visitor } from '../../visit/visitors';
import { noOutage, openPage, sendForm } from './answers';
import { countActs } from './count-acts';
import { probesWhileAway, untilGoodPage } from './crash';
import { fillIn } from './office';
import type { ServedDistrict } from './served-district';
import { handingIn, writing } from './steps';
import { openTyping } from './typing-while-away';

export type People = {
  readonly readers: readonly Visitor[];
  /** Each has a form open when the database goes. */
  readonly members: readonly Newcomer[];
  readonly typing: readonly [Newcomer, Newcomer];
};

export type Away = {
  readonly pagesAsked: number;
  readonly formsSent: number;
  /** Everything that somebody was told, or was not, and should have been. */
  readonly faults: readonly string[];
  readonly backAfterMs: number;
  readonly formsKept: number;
  readonly draftsKept: number;
};

const LOOKS_EVERY_MS = 1_000;
const TYPED = 'Gõ tiếp trong lúc hệ thống tạm ngừng';

/**
 * The database is stopped and stays away. People open pages, send the forms that they have before them, and type on;
 * afterwards the same forms go through, and the page that only typed has saved by itself.
 */
export async function stayAway(district: ServedDistrict, people: People, ms: number): Promise<Away> {
  const { address, database, urls } = district;
  const desk = { address, outage: noOutage() };
  const steps = people.members.flatMap((member, index) =>
    index % 2 === 0 ? [handingIn(member)] : [writing(member, TYPED)],
  );
  const forms = await Promise.all(steps.map((each) => fillIn(desk, each)));
  const browser = await openTyping(address, people.typing);

  await database.stop();
  const endsAt = performance.now() + ms;
  const faults: string[] = [...(await browser.type(TYPED))];
  const sent = await Promise.all(forms.map((form) => sendForm(form, desk.outage)));
  faults.push(...sent.flatMap(({ ending }) => (ending === 'unknown' ? [] : [`a form was ${ending}`])));
  let pagesAsked = 0;
  do {
    faults.push(...(await probesWhileAway(address)));
    const paths = [routes.home, routes.pledges, routes.overview];
    for (const [index, { cookie }] of people.readers.entries()) {
      const page = await openPage(
        { url: address + (paths[index % paths.length] ?? '/'), cookie },
        desk.outage,
      );
      if (page !== null) faults.push('a page was read although the database was away');
      pagesAsked += 1;
    }
    await sleep(Math.max(0, Math.min(LOOKS_EVERY_MS, endsAt - performance.now())));
  } while (performance.now() < endsAt);

  await database.start();
  const backAfterMs = await untilGoodPage(address);
  const again = await Promise.all(forms.map((form) => sendForm(form, desk.outage)));
  faults.push(...(await browser.untilSaved()));
  await browser.close();
  const acts = await withClient(urls.migration, (owner) =>
    countActs(
      owner,
      [...people.members, ...people.typing].map(({ pledgeId }) => pledgeId),
    ),
  );
  return {
    pagesAsked,
    formsSent: forms.length,
    faults: [...faults, ...desk.outage.dishonest],
    backAfterMs,
    formsKept: again.filter(({ ending }) => ending === 'acknowledged').length,
    draftsKept: acts.filter(({ words }) => words === TYPED).length,
  };
}
