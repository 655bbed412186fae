import { slicesOf } from '@/domain/shared/slices-of';
import { withClient } from '../../connect';
import type { Figure } from '../../measured/figure';
import { step } from '../../step';
import { countDifferences } from '../../verify/count-differences';
import { bringNewcomers, type Newcomer } from '../../visit/newcomers';
import type { Ask } from '../../visit/request';
import type { Extent, Proof } from '../proof';
import { noOutage, sendForm, type Told } from './answers';
import { cellsWithTwo, type Pair } from './cells-with-two';
import { type ActsOnPledge, countActs } from './count-acts';
import { type Desk, fillIn } from './office';
import { servedDistrict } from './served-district';
import { approving, handingIn, sendingBack } from './steps';

const EXTENTS: Readonly<Record<Extent, number>> = { whole: 1_000, sample: 50 };
const AT_ONCE = 6;
const TAPS_AT_ONCE = 3;
/** What the one who came second reads: who did what, when, and what to do now. */
const LATE = /Đồng chí [^<]+ đã (duyệt|trả lại) hồ sơ này lúc [^<]+\. Hãy tải lại trang/;

/**
 * Members hand in with one form sent three times at once, and once more when all are done; then the two reviewers of the
 * cell decide at the same moment on the version that both have before them.
 */
export const races: Proof = {
  title: 'Không trùng: gửi lại cùng một bản, hai người duyệt cùng lúc',
  async run(context, extent) {
    const { urls, address } = await servedDistrict(context);
    const { pairs, members } = await withClient(urls.migration, async (owner) => {
      const pairs = await cellsWithTwo(owner);
      const cells = pairs.map(({ cellId }) => cellId);
      return { pairs, members: await bringNewcomers(owner, EXTENTS[extent], cells) };
    });
    const desk: Desk = { address, outage: noOutage() };
    const replays = await step('Gửi lại cùng một bản', () => replayAll(desk, members));
    const raced = await step('Hai người duyệt cùng lúc', () =>
      inBatches(members, (member, index) => race(desk, { member, pair: pairOf(pairs, member), index })),
    );
    const acts = await withClient(urls.migration, (owner) =>
      countActs(
        owner,
        members.map(({ pledgeId }) => pledgeId),
      ),
    );
    const differences = await countDifferences(urls.verify);
    return [
      ...figuresOfReplays(replays, acts),
      ...figuresOfRaces(raced, acts),
      {
        name: 'Số liệu khác khi đếm lại',
        value: differences,
        unit: 'count',
        aim: { atMost: 0 },
        isProof: true,
      },
    ];
  },
};

/** All that one member was told: of three taps at once, and of the same form long after. */
type Replayed = readonly Told[];

async function replayAll(desk: Desk, members: readonly Newcomer[]): Promise<readonly Replayed[]> {
  const forms = new Map<Newcomer, Ask>();
  const first = await inBatches(members, async (member) => {
    const form = await fillIn(desk, handingIn(member));
    forms.set(member, form);
    return Promise.all(Array.from({ length: TAPS_AT_ONCE }, () => sendForm(form, desk.outage)));
  });
  const later = await inBatches(members, (member) => sendForm(formOf(forms, member), desk.outage));
  return first.map((told, index) => [...told, ...later.slice(index, index + 1)]);
}

function formOf(forms: ReadonlyMap<Newcomer, Ask>, member: Newcomer): Ask {
  const form = forms.get(member);
  if (!form) throw new Error('the member never opened the form');
  return form;
}

type Race = { readonly member: Newcomer; readonly pair: Pair; readonly index: number };

/** Approval against approval, approval against return, and so on in turn. */
async function race(desk: Desk, { member, pair, index }: Race): Promise<readonly Told[]> {
  const [first, second] = pair.reviewers;
  const steps = [
    (index % 2 === 0 ? approving : sendingBack)(member, first),
    (index % 4 < 2 ? approving : sendingBack)(member, second),
  ];
  const forms = await Promise.all(steps.map((each) => fillIn(desk, each)));
  return Promise.all(forms.map((form) => sendForm(form, desk.outage)));
}

function pairOf(pairs: readonly Pair[], { unitId }: Newcomer): Pair {
  const pair = pairs.find(({ cellId }) => cellId === unitId);
  if (!pair) throw new Error('the cell of a newcomer has no two reviewers');
  return pair;
}

async function inBatches<T, R>(
  all: readonly T[],
  work: (one: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const some of slicesOf(all, AT_ONCE)) {
    const from = results.length;
    results.push(...(await Promise.all(some.map((one, index) => work(one, from + index)))));
  }
  return results;
}

function figuresOfReplays(replays: readonly Replayed[], acts: readonly ActsOnPledge[]): readonly Figure[] {
  const sameAnswer = replays.filter(
    ([first, ...others]) =>
      first?.ending === 'acknowledged' && others.every(({ goesTo }) => goesTo === first.goesTo),
  );
  const oneRow = acts.filter(
    ({ versions, submission, submissionEvents }) =>
      versions === 1 && submission === 1 && submissionEvents === 1,
  );
  const all = { unit: 'count', aim: { atLeast: replays.length }, isProof: true } as const;
  return [
    { name: `Bản trình gửi lại (mỗi bản ${TAPS_AT_ONCE + 1} lượt)`, value: replays.length, unit: 'count' },
    { name: 'Bản được trả lời lượt nào cũng như nhau', value: sameAnswer.length, ...all },
    { name: 'Bản có đúng một phiên bản, một lần trình, một dấu vết', value: oneRow.length, ...all },
  ];
}

function figuresOfRaces(
  raced: readonly (readonly Told[])[],
  acts: readonly ActsOnPledge[],
): readonly Figure[] {
  const won = (told: readonly Told[]) => told.filter(({ ending }) => ending === 'acknowledged').length;
  const oneWinner = raced.filter((told) => won(told) === 1);
  const honest = raced.filter((told) =>
    told.some(({ ending, page }) => ending === 'refused' && LATE.test(page)),
  );
  const oneRow = acts.filter(
    ({ approval, approvalEvents, return: sentBack, returnEvents }) =>
      approval + sentBack === 1 && approvalEvents === approval && returnEvents === sentBack,
  );
  const all = { unit: 'count', aim: { atLeast: raced.length }, isProof: true } as const;
  return [
    { name: 'Lượt hai người duyệt cùng lúc', value: raced.length, unit: 'count' },
    { name: 'Lượt có đúng một người được báo là đã duyệt, đã trả lại', value: oneWinner.length, ...all },
    { name: 'Lượt người đến sau được báo ai đã xử lý', value: honest.length, ...all },
    { name: 'Lượt để lại đúng một quyết định, một dấu vết', value: oneRow.length, ...all },
  ];
}
