import { expect } from 'vitest';
import { ACTION_WORDS, hasSubjectWords } from '@/lib/audit-words';
import { isTold, type RecordedFields } from '@/lib/recorded-fields';
import type { Ending } from '@/server/action-kit/run-use-case';
import type { AnyUseCase, Outcome } from '@/server/action-kit/use-case';
import type { Database } from '@/server/db/client';
import type { Transaction } from '@/server/db/scope';

/** No administrative field is as long as the words that people write in a pledge may be. */
const LONGEST_TEXT = 300;

/** What an act did in its transaction: which one it was, and what its use case said that it changed. */
type Witness = { transaction: string | null; outcome: Outcome | null };

/** The use case and the database, watched: what the act left in its own transaction can be asked for afterwards. */
export function watched(useCase: AnyUseCase, db: Database) {
  const witness: Witness = { transaction: null, outcome: null };
  const watchedUseCase: AnyUseCase = {
    ...useCase,
    run: async (scope, input) => {
      const result = await useCase.run(scope, input);
      witness.outcome = result.ok ? result.value : null;
      return result;
    },
  };
  return { useCase: watchedUseCase, db: watchedDatabase(db, witness), witness };
}

function watchedDatabase(db: Database, witness: Witness): Database {
  const transaction = (run: (tx: Transaction) => Promise<unknown>, options: object) =>
    db.$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::xid::text AS id`;
      witness.transaction = rows[0]?.id ?? null;
      return run(tx);
    }, options);
  return new Proxy(db, {
    get: (target, name) => (name === '$transaction' ? transaction : Reflect.get(target, name)),
  });
}

type Event = {
  at: Date;
  actor_id: string;
  actor_name: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  before: RecordedFields | null;
  after: RecordedFields | null;
};

type Act = { readonly useCase: AnyUseCase; readonly actorId: string; readonly at: Date };

/**
 * Every act of every test: one event for each thing that it says it changed, in the same transaction, by the actor, with
 * words for all that it says; and not one where nothing was done, or where the first answer was given again.
 */
export async function expectRecorded(
  owner: Database,
  witness: Witness,
  ending: Ending,
  act: Act,
): Promise<void> {
  const events = await owner.$queryRaw<Event[]>`
    SELECT at, actor_id, actor_name, action, subject_kind, subject_id, before, after
      FROM audit_event WHERE xmin = ${witness.transaction}::text::xid`;
  const isDone = ending.kind === 'done' && act.useCase.records !== null;
  const subjects = isDone && witness.outcome ? [witness.outcome.about].flat() : [];
  const told = (kind: string, id: string) => `${kind} ${id}`;
  expect(events.map((one) => told(one.subject_kind, one.subject_id)).sort(), act.useCase.name).toEqual(
    subjects.map(({ kind, id }) => told(kind, id)).sort(),
  );
  for (const event of events) {
    expect(event, act.useCase.name).toMatchObject({ at: act.at, actor_id: act.actorId });
    expect(event.actor_name, act.useCase.name).not.toBe('');
    expect(Object.keys(ACTION_WORDS), act.useCase.name).toContain(event.action);
    expect(hasSubjectWords(event.subject_kind), `${event.action}: ${event.subject_kind}`).toBe(true);
    for (const [name, value] of [event.before, event.after].flatMap((side) => Object.entries(side ?? {}))) {
      expect(isTold(event.subject_kind, name, value), `${event.action}: ${name} ${value}`).toBe(true);
      expect(JSON.stringify(value).length, `${event.action}: ${name}`).toBeLessThanOrEqual(LONGEST_TEXT);
    }
  }
}
