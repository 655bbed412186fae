import { readAs } from '@tests/support/act-as';
import { everyUseCase } from '@tests/support/every-use-case';

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { can } from '@/domain/access/permissions';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import type { Act } from './access/act';
import { ACTS } from './access/acts';
import { everyQueryOfPages } from './access/every-query';
import { EVERYBODY, type Reader } from './access/people';
import { READ_QUERIES, READS, READS_NOTHING } from './access/reads';
import { aScene, type Scene } from './access/scene';
import { actOf, inputFrom, sentBy } from './access/sent-act';

/**
 * Who may do and read what, by person and place of the small district: one row for every act and every query of a page.
 * What is written without a row fails here, so nothing comes into the product that was not asked about.
 */
const useCases = await everyUseCase();

let scene: Scene;
beforeAll(async () => {
  // What was read is proved with the server's own secret.
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  vi.stubEnv('DATABASE_URL', 'postgresql://unused');
  scene = await aScene();
});

describe('the table of access', () => {
  it('has a row for every act', () => {
    expect(Object.keys(ACTS).toSorted()).toEqual(useCases.map(({ name }) => name).toSorted());
  });

  it('has a row for every query of a page or a download', () => {
    expect([...READ_QUERIES, ...READS_NOTHING].toSorted()).toEqual(everyQueryOfPages());
  });

  it('names somebody for every act', () => {
    for (const { may } of Object.values(ACTS)) expect(may.length).toBeGreaterThan(0);
  });
});

describe('an act', () => {
  it.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
    '%s is open to exactly those of its row',
    async (name, useCase) => {
      const act = actOf(name);
      const allowed = await everybodyWho((who) => readAs(scene.district, who, mayAct(useCase, act)));
      expect(allowed).toEqual(sorted(act.may));
    },
  );
});

describe('a query', () => {
  it.each(READS.map((read) => [read.query, read.of, read] as const))(
    '%s of %s opens to exactly those of its row',
    async (_query, _of, { ask, may }) => {
      const opened = await everybodyWho((who) =>
        readAs(scene.district, who, async (scope) => isFound(await ask(scope, scene))),
      );
      expect(opened).toEqual(sorted(may));
    },
  );
});

/** What the kit asks before anything is done (run-use-case.ts). */
function mayAct(useCase: AnyUseCase, act: Act) {
  return async (scope: Scope): Promise<boolean> => {
    const input = inputFrom(useCase, sentBy(scope.actor.memberId, act, scene));
    const place = await useCase.at(scope, input);
    return place !== null && can(scope.actor, useCase.permission, place);
  };
}

async function everybodyWho(holds: (who: Reader) => Promise<boolean>): Promise<readonly Reader[]> {
  const found: Reader[] = [];
  for (const who of EVERYBODY) if (await holds(who)) found.push(who);
  return sorted(found);
}

function isFound(answer: unknown): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}

function sorted(people: readonly Reader[]): readonly Reader[] {
  return people.toSorted();
}
