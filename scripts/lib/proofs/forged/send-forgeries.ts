import { isDeepStrictEqual } from 'node:util';
import { slicesOf } from '@/domain/shared/slices-of';
import type { ConnectionUrls } from '../../connection-urls';
import type { Report } from '../../step';
import { type Answer, ask } from '../../visit/request';
import { toldBy } from '../../visit/told-by';
import { changedTables, contentsOf } from './contents-of';
import type { Forgery } from './forgery';
import { ID } from './ids';

export type Counted = {
  /** Groups of requests after which a table holds something else. */
  readonly effects: number;
  readonly compared: number;
  readonly unlike: number;
  readonly failed: number;
};

/** So many at once; the contents of every table are compared after each such group, so that a change has few suspects. */
const AT_ONCE = 5;
/** Not read as a form: such a request would never have come to its act. */
const NOT_UNDERSTOOD = 400;
const SERVER_FAILED = 500;

/** Sends every forgery beside its like for an unknown thing, and says of each that failed what it was. */
export async function sendForgeries(
  urls: ConnectionUrls,
  forgeries: readonly Forgery[],
  report: Report,
): Promise<Counted> {
  const count = { effects: 0, compared: 0, unlike: 0, failed: 0 };
  let sent = 0;
  let before = await contentsOf(urls);
  for (const some of slicesOf(forgeries, AT_ONCE)) {
    const looks = await Promise.all(some.map(lookAt));
    count.compared += some.filter(({ unknown }) => unknown).length;
    count.unlike += looks.filter(({ isLike }) => !isLike).length;
    count.failed += looks.filter(({ isFailed }) => isFailed).length;
    const after = await contentsOf(urls);
    const changed = changedTables(before, after);
    if (changed.length > 0) {
      count.effects += 1;
      console.log(`  đã đổi ${changed.join(', ')}: một trong ${some.map(({ what }) => what).join(' | ')}`);
    }
    before = after;
    sent += some.length;
    report(`${sent} trên ${forgeries.length}`);
  }
  return count;
}

async function lookAt(forgery: Forgery) {
  const { status, isLike } = await compare(forgery);
  const isFailed = status >= SERVER_FAILED || status === NOT_UNDERSTOOD;
  // A page tells the minute: what differs once and not a second time was the clock.
  const isAlike = isLike || (await compare(forgery)).isLike;
  if (isFailed || !isAlike) console.log(`  ${status}, ${isAlike ? 'giống' : 'KHÁC'}: ${forgery.what}`);
  return { isFailed, isLike: isAlike };
}

async function compare({ real, unknown, echoes = [] }: Forgery) {
  const forged = await ask(real);
  const like = unknown ? await ask(unknown) : forged;
  return { status: forged.status, isLike: isDeepStrictEqual(said(forged, echoes), said(like, echoes)) };
}

/** Forms carry a new key with every answer, and repeat what they were sent with. */
function said(answer: Answer, echoes: readonly string[]): readonly string[] {
  return toldBy(answer, '').map((line) =>
    echoes.reduce((left, echo) => left.replaceAll(echo, '…'), line.replaceAll(ID, '…')),
  );
}
