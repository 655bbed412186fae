import { actAs } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ok } from '@/domain/shared/result';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';

let district: SmallDistrict;

beforeAll(async () => {
  district = await aSmallDistrict();
});

const unit = (after?: Subject['after']): Subject => ({
  kind: 'unit',
  id: district.units.root,
  ...(after && { after }),
});

/** An act that says it changed something, and does what it is told to besides. */
const act = (about: Subject | readonly Subject[], besides?: (scope: Scope) => Promise<unknown>) =>
  actAs(district, 'que')(
    defineUseCase({
      name: 'unit.watched',
      input: z.object({}),
      permission: 'account.keep',
      at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
      effect: 'again',
      records: 'unit.changed',
      run: async (scope) => {
        await besides?.(scope);
        return ok({ about });
      },
      refusals: () => '',
    }),
    {},
  );

const anEventOfItsOwn = ({ tx, actor, now }: Scope) =>
  tx.auditEvent.createMany({
    data: {
      id: crypto.randomUUID(),
      rootId: actor.rootId,
      at: now,
      actorId: actor.memberId,
      action: 'unit.changed',
      subjectKind: 'unit',
      subjectId: actor.rootId,
      details: {},
    },
  });

describe('the watch over every act of every test', () => {
  it('lets one event for each thing pass, and none for nothing', async () => {
    expect(await act([unit({ name: 'Mới' }), unit()])).toMatchObject({ kind: 'done' });
    expect(await act([])).toMatchObject({ kind: 'done' });
  });

  it('sees an event too many', async () => {
    await expect(act(unit(), anEventOfItsOwn)).rejects.toThrow('unit.watched');
  });

  it.each([
    ['a field without words', { colour: 'đỏ' }],
    ['a code without words', { kind: 'castle' }],
    ['a text as long as those of a pledge', { name: 'chữ '.repeat(100) }],
  ])('sees %s', async (_, after) => {
    await expect(act(unit(after))).rejects.toThrow('unit.changed');
  });

  it('sees a kind of thing without words', async () => {
    await expect(act({ kind: 'castle', id: district.units.root })).rejects.toThrow('castle');
  });
});
