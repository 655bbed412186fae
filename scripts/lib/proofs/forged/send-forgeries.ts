import { isDeepStrictEqual } from 'node:util';
import { slicesOf } from '@/domain/shared/slices-of';
import type { ConnectionUrls } from '../../connection-urls';
import type { Report } from '../../step';
import { type Answer, ask } from '../../visit/request';
import { toldBy } from '../../visit/told-by';
import { contentsOf } from './contents-of';
import type { Forgery } from './forgeries';

export type Counted = { readonly effects: number; readonly unlike: number; readonly failed: number };

/** So many at once; the contents of every table are compared after each such group, so that a change has few suspects. */
const AT_ONCE = 5;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Sends every forgery beside its like for an unknown thing, and says of each that failed what it was. */
export async function sendForgeries(
  urls: ConnectionUrls,
  forgeries: readonly Forgery[],
  report: Report,
): Promise<Counted> {
  const count = { effects: 0, unlike: 0, failed: 0 };
  let sent = 0;
  let before = await contentsOf(urls);
  for (const some of slicesOf(forgeries, AT_ONCE)) {
    const looks = await Promise.all(some.map(lookAt));
    count.unlike += looks.filter(({ isLike }) => !isLike).length;
    count.failed += looks.filter(({ isFailed }) => isFailed).length;
    const after = await contentsOf(urls);
    if (!isDeepStrictEqual(before, after)) {
      count.effects += 1;
      console.log(`  đã đổi dữ liệu: một trong ${some.map(({ what }) => what).join(' | ')}`);
    }
    before = after;
    sent += some.length;
    report(`${sent} trên ${forgeries.length}`);
  }
  return count;
}

async function lookAt({ what, real, unknown }: Forgery) {
  const [forged, like] = [await ask(real), await ask(unknown)];
  const isFailed = forged.status >= 500;
  const isLike = isDeepStrictEqual(said(forged), said(like)) || (await isLikeAgain({ real, unknown }));
  if (isFailed || !isLike) console.log(`  ${forged.status}, ${isLike ? 'giống' : 'KHÁC'}: ${what}`);
  return { isFailed, isLike };
}

/** A page tells the minute: what differs once and not a second time was the clock. */
async function isLikeAgain({ real, unknown }: Pick<Forgery, 'real' | 'unknown'>): Promise<boolean> {
  return isDeepStrictEqual(said(await ask(real)), said(await ask(unknown)));
}

/** Forms carry a new key with every answer, and repeat the ids that they were sent with. */
function said(answer: Answer): readonly string[] {
  return toldBy(answer, '').map((line) => line.replaceAll(ID, '…'));
}
