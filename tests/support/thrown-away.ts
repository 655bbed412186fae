import { type Ending, type Request, runUseCase } from '@/server/action-kit/run-use-case';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import type { Database } from '@/server/db/client';
import type { Transaction } from '@/server/db/scope';

/** How an act ended, and which tables it changed until its transaction was thrown away. */
export type Tried = { readonly ending: Ending['kind'] | 'failed'; readonly changed: readonly string[] };

type Attempted = {
  readonly useCase: AnyUseCase;
  readonly request: Omit<Request, 'db'>;
  readonly db: Database;
};

class ThrownAway extends Error {
  constructor(readonly answer: unknown) {
    super('thrown away');
  }
}

/** Tries an act to its end, looks at what it wrote, and leaves the database as it was. */
export async function tryAct({ useCase, request, db }: Attempted): Promise<Tried> {
  const witness: { entered: readonly string[]; changed: readonly string[] } = { entered: [], changed: [] };
  const watched: AnyUseCase = {
    ...useCase,
    // The session itself is written before the place is asked for, whoever comes in.
    at: async (scope, input) => {
      witness.entered = await writesOf(scope.tx);
      return useCase.at(scope, input);
    },
  };
  const attempt = {
    ...request,
    db: thrownAway(db, async (tx) => {
      witness.changed = await writesOf(tx);
    }),
  };
  try {
    const { kind } = await runUseCase(watched, attempt);
    return { ending: kind, changed: tablesIn(witness) };
  } catch {
    // A statement that the wall refuses ends the transaction, and with it whatever came before.
    return { ending: 'failed', changed: [] };
  }
}

function thrownAway(db: Database, look: (tx: Transaction) => Promise<void>): Database {
  const transaction = async (run: (tx: Transaction) => Promise<unknown>, options: object) => {
    try {
      return await db.$transaction(async (tx) => {
        const answer = await run(tx);
        await look(tx);
        throw new ThrownAway(answer);
      }, options);
    } catch (error) {
      if (error instanceof ThrownAway) return error.answer;
      throw error;
    }
  };
  return new Proxy(db, {
    get: (target, name) => (name === '$transaction' ? transaction : Reflect.get(target, name)),
  });
}

/** Rows inserted, updated and deleted by this transaction: `pledge 0 1 0`. */
async function writesOf(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ writes: string }[]>`
    SELECT concat_ws(' ', relname, n_tup_ins, n_tup_upd, n_tup_del) AS writes FROM pg_stat_xact_user_tables
     WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 ORDER BY relname`;
  return rows.map(({ writes }) => writes);
}

function tablesIn({
  entered,
  changed,
}: {
  entered: readonly string[];
  changed: readonly string[];
}): readonly string[] {
  return changed.filter((writes) => !entered.includes(writes)).map((writes) => writes.split(' ')[0] ?? '');
}
