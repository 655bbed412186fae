import { aCampaign } from '@tests/unit/builders/campaign';
import { anItem, aReport } from '@tests/unit/builders/followed-item';
import { AUTHOR, aPledge, readableItems, SECRETARY } from '@tests/unit/builders/pledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approveAmendment,
  discardAmendment,
  sendBackAmendment,
  startAmendment,
  submitAmendment,
  takeBackAmendmentApproval,
  withdrawAmendment,
} from '@/domain/pledge/amend-pledge';
import { approve } from '@/domain/pledge/approve-pledge';
import { confirmEntry } from '@/domain/pledge/confirm-entry';
import { confirmResult } from '@/domain/pledge/confirm-result';
import type { FollowedItem } from '@/domain/pledge/followed-item';
import { itemProgress, type ResultDecision } from '@/domain/pledge/item-progress';
import { meets } from '@/domain/pledge/measure';
import { noteProgress } from '@/domain/pledge/note-progress';
import {
  AMENDMENT_STATES,
  PLEDGE_STATES,
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeTransition,
} from '@/domain/pledge/pledge';
import { refuseResult } from '@/domain/pledge/refuse-result';
import { sendBack } from '@/domain/pledge/send-back-pledge';
import { submit } from '@/domain/pledge/submit-pledge';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { takeBackConfirmation } from '@/domain/pledge/take-back-confirmation';
import { withdraw } from '@/domain/pledge/withdraw-pledge';
import { itemDatesByHand, pledgeDatesByHand } from '@/domain/rollup/dates-by-hand';
import type { RawDecision } from '@/domain/rollup/raw-district';
import { addDays, calendarDate } from '@/domain/shared/calendar-date';
import type { Result } from '@/domain/shared/result';

type Recorded = PledgeTransition & { readonly versionId: string };

/** A pledge with one of its items, and everything recorded about both. */
type Life = {
  readonly pledge: Pledge;
  readonly item: FollowedItem;
  readonly transitions: readonly Recorded[];
  readonly notesWritten: number;
  /** The newest version that was handed in. */
  readonly current: string;
  /** The versions in force, one upon another; the last holds. */
  readonly inForce: readonly string[];
  readonly steps: number;
};

const FIRST_VERBS = [
  'submit',
  'withdraw',
  'send back',
  'approve',
  'confirm entry',
  'take back approval',
] as const;
const AMENDMENT_VERBS = [
  'start amendment',
  'submit amendment',
  'withdraw amendment',
  'discard amendment',
  'send back amendment',
  'approve amendment',
] as const;
const VERBS = [...FIRST_VERBS, ...AMENDMENT_VERBS] as const;
const ITEM_VERBS = ['note', 'confirm', 'refuse', 'take back confirmation'] as const;

const command = fc.record({
  verb: fc.oneof(
    fc.constantFrom(...FIRST_VERBS),
    fc.constantFrom(...AMENDMENT_VERBS),
    fc.constantFrom(...ITEM_VERBS),
  ),
  by: fc.constantFrom(AUTHOR, SECRETARY, SECRETARY),
  /** Mostly what is live, at times an older page. */
  staleBy: fc.constantFrom(0, 0, 0, 0, 1),
  daysLater: fc.integer({ min: 0, max: 12 }),
  value: fc.constantFrom(null, 0, 8, 12, 15),
  itemCount: fc.constantFrom(3, 3, 2),
  reason: fc.constantFrom('Chưa rõ', 'Chưa rõ', ' '),
});

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

const BEGINNING: Life = {
  pledge: aPledge(),
  item: anItem({ pledgeState: 'draft' }),
  transitions: [],
  notesWritten: 0,
  current: 'none',
  inForce: [],
  steps: 0,
};

function step(life: Life, typed: Command, day: number): Result<Life, string> {
  const act: PledgeAct = {
    by: typed.by,
    byRole: typed.by === AUTHOR ? 'member' : 'cell_secretary',
    on: addDays(calendarDate('2026-01-05'), day),
    expectedVersion: life.pledge.version - typed.staleBy,
  };
  const verb = VERBS.find((candidate) => candidate === typed.verb);
  return verb ? stepOfPledge(life, { ...typed, verb }, act) : stepOfItem(life, typed, act);
}

type PledgeCommand = Command & { readonly verb: (typeof VERBS)[number] };

function stepOfPledge(life: Life, typed: PledgeCommand, act: PledgeAct): Result<Life, string> {
  const result = move(life, typed, act);
  if (!result.ok) return result;
  const { pledge, transition } = result.value;
  const steps = life.steps + 1;
  if (!transition) {
    const current = pledge.amendmentState === null ? (life.inForce.at(-1) ?? 'none') : life.current;
    return { ok: true, value: { ...life, pledge, current, steps } };
  }
  const versions = versionsAfter({ ...life, steps }, transition);
  // Every first submission hands in a new version with items of its own; an amendment keeps the work.
  const item = transition.kind === 'submission' ? anItem({ version: life.item.version + 1 }) : life.item;
  return {
    ok: true,
    value: {
      ...life,
      ...versions,
      pledge,
      item: { ...item, pledgeState: pledge.state },
      transitions: [...life.transitions, { ...transition, versionId: versions.current }],
      steps,
    },
  };
}

/** What the store keeps of versions, in the plainest words. */
function versionsAfter({ current, inForce, steps }: Life, { kind }: PledgeTransition) {
  switch (kind) {
    case 'submission':
    case 'amendment':
      return { current: `version-${steps}`, inForce };
    case 'approval':
    case 'amendment_approval':
      return { current, inForce: [...inForce, current] };
    case 'approval_taken_back':
    case 'amendment_approval_taken_back':
      return { current: inForce.at(-1) ?? 'none', inForce: inForce.slice(0, -1) };
    default:
      return { current, inForce };
  }
}

type Moved = Pick<PledgeMove, 'pledge'> & Partial<Pick<PledgeMove, 'transition'>>;

function move({ pledge, item, inForce }: Life, typed: PledgeCommand, act: PledgeAct): Result<Moved, string> {
  const { verb, reason } = typed;
  const given = { campaign: aCampaign(), items: readableItems(typed.itemCount), reason, itemId: null };
  const why = { reason, confirmationsInForce: itemProgress(item).confirmation ? 1 : 0 };
  const moves: Readonly<Record<typeof verb, () => Result<Moved, string>>> = {
    submit: () => submit(pledge, act, given),
    withdraw: () => withdraw(pledge, act, given),
    'send back': () => sendBack(pledge, act, given),
    approve: () => approve(pledge, act),
    'confirm entry': () => confirmEntry(pledge, act, { paperOn: act.by === AUTHOR ? null : act.on }),
    'take back approval': () =>
      (inForce.length > 1 ? takeBackAmendmentApproval : takeBackApproval)(pledge, act, why),
    'start amendment': () => withoutFact(startAmendment(pledge, act, given)),
    'submit amendment': () => submitAmendment(pledge, act, given),
    'withdraw amendment': () => withdrawAmendment(pledge, act),
    'discard amendment': () => withoutFact(discardAmendment(pledge, act)),
    'send back amendment': () => sendBackAmendment(pledge, act, given),
    'approve amendment': () => approveAmendment(pledge, act),
  };
  return moves[verb]();
}

function withoutFact(result: Result<Pledge, string>): Result<Moved, string> {
  return result.ok ? { ok: true, value: { pledge: result.value } } : result;
}

function stepOfItem(life: Life, typed: Command, pledgeAct: PledgeAct): Result<Life, string> {
  const act = { ...pledgeAct, expectedVersion: life.item.version - typed.staleBy };
  const noteId = `note-${life.notesWritten}`;
  const measured = { value: typed.value, reached: null };
  const report = aReport(act.on, { noteId, value: typed.value });
  const result =
    typed.verb === 'note'
      ? noteProgress(life.item, act, report)
      : typed.verb === 'confirm'
        ? confirmResult(life.item, act, measured)
        : typed.verb === 'refuse'
          ? refuseResult(life.item, act, typed)
          : takeBackConfirmation(life.item, act, typed);
  if (!result.ok) return result;
  return { ok: true, value: { ...life, item: result.value.item, notesWritten: life.notesWritten + 1 } };
}

const REVIEWS = ['approval', 'return', 'amendment_approval', 'amendment_return'];

function expectLawful({ pledge, item, transitions, inForce, steps }: Life): void {
  expect(transitions.some(({ kind, by }) => REVIEWS.includes(kind) && by === AUTHOR)).toBe(false);
  expect(pledge.version).toBe(1 + steps);
  expect(inForce.length > 0).toBe(pledge.state === 'approved');
  if (pledge.amendmentState !== null) expect(pledge.state).toBe('approved');
  if (pledge.state === 'approved' && pledge.amendmentState === null) expect(pledge.awaitsAuthor).toBe(false);
  expect(pledge.approvedOn !== null).toBe(pledge.state === 'approved');
  expect(pledge.submittedOn !== null).toBe(pledge.state !== 'draft');
  if (pledge.approvedOn !== null) expect(pledge.approvedOn >= (pledge.submittedOn ?? '')).toBe(true);

  const progress = itemProgress(item);
  expect(progress.confirmedDoneOn !== null).toBe(progress.state === 'done');
  if (progress.state === 'done') {
    expect(progress.confirmation !== null && meets(item.measure, progress.confirmation)).toBe(true);
    expect(progress.confirmation?.by).not.toBe(AUTHOR);
  }
  if (progress.confirmation !== null) expect(pledge.state).toBe('approved');
  if (progress.claimedOn !== null) expect(['waiting', 'done']).toContain(progress.state);
}

/** The derived dates are those that the plain recount finds in the same facts. */
function expectRecounted({ pledge, item, transitions, inForce }: Life): void {
  const rows = transitions.map(({ kind, on, versionId }) => ({ pledgeId: pledge.id, kind, on, versionId }));
  const { submittedOn, approvedOn, periods } = pledgeDatesByHand(rows);
  expect(periods.map(({ versionId }) => versionId)).toEqual(inForce);
  expect(periods.every(({ to }, index) => (to === null) === (index === periods.length - 1))).toBe(true);
  expect(pledge).toMatchObject({ submittedOn, approvedOn });
  const notes = item.notes.map((note) => ({ ...note, itemId: item.id }));
  expect(itemProgress(item)).toMatchObject(
    itemDatesByHand(item.measure, notes, item.decisions.map(rawDecision)),
  );
}

function rawDecision(decision: ResultDecision): RawDecision {
  return decision.kind === 'confirmation' ? decision : { ...decision, value: null, reached: null };
}

/** One try; what is refused leaves everything as it was, what is accepted adds one version. */
function tried(life: Life, typed: Command, day: number): Life {
  const before = structuredClone(life);
  const result = step(life, typed, day);
  expect(life).toEqual(before);
  if (!result.ok) return life;

  expect(typed.staleBy).toBe(0);
  const next = result.value;
  const isPledgeStep = next.steps === life.steps + 1;
  if (isPledgeStep) expect(next.pledge.version).toBe(life.pledge.version + 1);
  expect(isPledgeStep || next.item.version === life.item.version + 1).toBe(true);
  return next;
}

const plainly = { by: AUTHOR, staleBy: 0, daysLater: 1, value: 12, itemCount: 3, reason: 'Chưa rõ' } as const;
const APPROVED: readonly Command[] = [
  { ...plainly, verb: 'submit' },
  { ...plainly, verb: 'approve', by: SECRETARY },
];
const AMENDED: readonly Command[] = [
  ...APPROVED,
  { ...plainly, verb: 'start amendment' },
  { ...plainly, verb: 'submit amendment' },
  { ...plainly, verb: 'approve amendment', by: SECRETARY },
];
const anyCommands = fc.array(command, { maxLength: 40, size: 'max' });

describe('the life of a pledge', () => {
  it('is lawful whatever people try, and a refused step changes nothing', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom([], APPROVED, AMENDED), anyCommands, (beginning, commands) => {
        let life = BEGINNING;
        let day = 0;
        for (const typed of [...beginning, ...commands]) {
          day += typed.daysLater;
          life = tried(life, typed, day);
          expectLawful(life);
          expectRecounted(life);
          reached.add(life.pledge.state).add(itemProgress(life.item).state);
          reached.add(`amendment ${life.pledge.amendmentState}`).add(`${life.inForce.length} in force`);
          if (life.pledge.awaitsAuthor) reached.add('awaits its author');
        }
      }),
      { numRuns: 500, seed: 20_260_519 },
    );
    // Without this the property could hold over lives that never left the draft.
    const states = [...PLEDGE_STATES, 'not_reported', 'in_progress', 'waiting', 'refused', 'done'];
    const amendments = [null, ...AMENDMENT_STATES].map((state) => `amendment ${state}`);
    const expected = [
      ...states,
      ...amendments,
      'awaits its author',
      '0 in force',
      '1 in force',
      '2 in force',
    ];
    expect(expected.filter((state) => !reached.has(state))).toEqual([]);
  });
});
