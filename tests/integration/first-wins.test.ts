import { aPledge } from '@tests/support/a-pledge';
import { A_DAY } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Scope } from '@/server/db/scope';
import { findItem, saveNote } from '@/server/pledge/item-store';
import { findPledge, savePledgeStep } from '@/server/pledge/pledge-store';

/** The rules and the lock on a dossier come first; what is asked here holds without them. */
let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});

function write<T>(who: 'hanh' | 'nam', work: (scope: Scope) => Promise<T>) {
  const { tokenHash } = district.people[who];
  return inScope({ tokenHash, mode: 'write', db: district.app, at: A_DAY }, work);
}

describe('the store alone', () => {
  it('moves no pledge that somebody moved first', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const kept = await write('hanh', async (scope) => {
      const before = await findPledge(scope, pledgeId);
      if (!before) throw new Error('no pledge');
      const after = { ...before, state: 'draft', submittedOn: null, version: before.version + 1 } as const;
      return [await savePledgeStep(scope, before, after), await savePledgeStep(scope, before, after)];
    });
    expect(kept).toEqual([true, false]);
  });

  it('keeps no report on a work that somebody moved first', async () => {
    const { itemIds } = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
    const { memberId } = district.people.nam;
    const kept = await write('nam', async (scope) => {
      const before = await findItem(scope, itemIds[0]);
      if (!before) throw new Error('no item');
      const report = () => {
        const note = {
          id: crypto.randomUUID(),
          by: memberId,
          on: scope.today,
          value: 3,
          reached: null,
          words: '',
        };
        const after = { ...before, version: before.version + 1, notes: [...before.notes, note] };
        return saveNote(scope, before, after, note);
      };
      return [await report(), await report()];
    });
    expect(kept).toEqual([true, false]);
    expect(await district.owner.progressNote.count()).toBe(1);
  });
});
