import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import type { Scope } from '@/server/db/scope';
import { reportResult } from './review/report-result';

let district: SmallDistrict;
/** Hạnh's, which waits for Bảy; Nam's, approved by Bảy, with a report that waits for him. */
let waiting: TestPledge;
let approved: TestPledge;
let noteId: string;
/** Bảy's own, which waits for the committee's officer. */
let own: TestPledge;

beforeAll(async () => {
  district = await aSmallDistrict();
  waiting = await aPledge(district, { of: 'hanh', state: 'submitted' });
  approved = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
  own = await aPledge(district, { of: 'bay', state: 'submitted' });
  noteId = await reportResult(district, approved, { of: 'nam', item: 0, value: 12 });
});

const idOf = (who: PersonKey) => district.people[who].memberId;

type Row = { readonly by: PersonKey; readonly author: PersonKey };

function addStep({ tx }: Scope, { pledgeId, versionId }: TestPledge, { by, author }: Row, kind: string) {
  return tx.$executeRaw`
    INSERT INTO pledge_transition (id, pledge_id, version_id, author_id, kind, by_id, by_name, at, on_day)
    VALUES (${randomUUIDv7()}::uuid, ${pledgeId}::uuid, ${versionId}::uuid, ${idOf(author)}::uuid,
      ${kind}::transition_kind, ${idOf(by)}::uuid, 'x', ${A_DAY}::timestamptz, '2026-02-10')`;
}

function addNote({ tx }: Scope, { by, author }: Row) {
  return tx.$executeRaw`
    INSERT INTO progress_note (id, pledge_id, item_id, author_id, by_id, by_name, value, words, at, on_day)
    VALUES (${randomUUIDv7()}::uuid, ${approved.pledgeId}::uuid, ${approved.itemIds[0]}::uuid, ${idOf(author)}::uuid,
      ${idOf(by)}::uuid, 'x', 12, '', ${A_DAY}::timestamptz, '2026-02-10')`;
}

function addDecision({ tx }: Scope, { by, author }: Row) {
  return tx.$executeRaw`
    INSERT INTO item_decision (id, pledge_id, item_id, note_id, author_id, kind, value, by_id, by_name, at, on_day)
    VALUES (${randomUUIDv7()}::uuid, ${approved.pledgeId}::uuid, ${approved.itemIds[0]}::uuid, ${noteId}::uuid,
      ${idOf(author)}::uuid, 'confirmation', 12, ${idOf(by)}::uuid, 'x', ${A_DAY}::timestamptz, '2026-02-10')`;
}

describe('row security alone, on a person’s pledge', () => {
  it.each(peopleBut('ut', 'bay'))('does not let %s start one for Út', async (who) => {
    await expectWalledOff(
      district,
      who,
      ({ tx, actor }) => tx.$executeRaw`
        INSERT INTO pledge (id, root_id, campaign_id, member_id, state, state_since)
        VALUES (${randomUUIDv7()}::uuid, ${actor.rootId}::uuid, ${district.campaignId}::uuid, ${idOf('ut')}::uuid,
          'draft', ${A_DAY}::timestamptz)`,
    );
  });

  it.each(peopleBut('bay'))('does not let %s put Hạnh’s in force', async (who) => {
    const { pledgeId, versionId } = waiting;
    await expectWalledOff(
      district,
      who,
      ({ tx }) => tx.$executeRaw`
        UPDATE pledge SET state = 'approved', approved_on = '2026-02-10', in_force_version_id = ${versionId}::uuid
         WHERE id = ${pledgeId}::uuid`,
    );
  });

  it('does not let a secretary put in force the pledge of the cell, whose pen they hold', async () => {
    const { pledgeId, versionId } = await aPledge(district, {
      of: 'bay',
      unit: 'vuonSen',
      state: 'submitted',
    });
    await expectWalledOff(
      district,
      'bay',
      ({ tx }) => tx.$executeRaw`
        UPDATE pledge SET state = 'approved', approved_on = '2026-02-10', in_force_version_id = ${versionId}::uuid
         WHERE id = ${pledgeId}::uuid`,
    );
  });

  it.each(peopleBut('bay', 'hanh'))(
    'does not let %s send back or draw back what Hạnh handed in',
    async (who) => {
      for (const state of ['returned', 'draft'])
        await expectWalledOff(
          district,
          who,
          ({ tx }) => tx.$executeRaw`
          UPDATE pledge SET state = ${state}::pledge_state WHERE id = ${waiting.pledgeId}::uuid`,
        );
    },
  );

  it.each(peopleBut('bay'))('does not let %s record an approval of Hạnh’s', async (who) => {
    await expectWalledOff(district, who, (scope) =>
      addStep(scope, waiting, { by: who, author: 'hanh' }, 'approval'),
    );
  });

  it.each(['return', 'approval', 'approval_taken_back'])(
    'does not let a secretary record a step of their own pledge: %s',
    async (kind) => {
      await expectWalledOff(district, 'bay', (scope) =>
        addStep(scope, own, { by: 'bay', author: 'bay' }, kind),
      );
    },
  );

  it('does not let a reviewer sign a step with another’s name', async () => {
    for (const by of ['chin', 'lien', 'hanh'] as const)
      await expectWalledOff(district, 'bay', (scope) =>
        addStep(scope, waiting, { by, author: 'hanh' }, by === 'hanh' ? 'withdrawal' : 'approval'),
      );
  });

  it.each(peopleBut('nam', 'bay'))('does not let %s report on Nam’s works', async (who) => {
    await expectWalledOff(district, who, (scope) => addNote(scope, { by: who, author: 'nam' }));
  });

  it('does not let anybody report in another’s name', async () => {
    await expectWalledOff(district, 'nam', (scope) => addNote(scope, { by: 'bay', author: 'nam' }));
    await expectWalledOff(district, 'bay', (scope) => addNote(scope, { by: 'nam', author: 'nam' }));
  });

  it.each(peopleBut('bay'))('does not let %s confirm what Nam reported', async (who) => {
    await expectWalledOff(district, who, (scope) => addDecision(scope, { by: who, author: 'nam' }));
  });

  it('does not let a reviewer confirm in another’s name', async () => {
    await expectWalledOff(district, 'bay', (scope) => addDecision(scope, { by: 'chin', author: 'nam' }));
  });

  it('names its reviewers to its author and to themselves, and to nobody else', async () => {
    for (const who of peopleBut()) {
      const named = await readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`SELECT full_name FROM who_reviews(${idOf('hanh')}::uuid)`,
      );
      expect(named, who).toEqual(['hanh', 'bay'].includes(who) ? [{ full_name: 'Ngô Văn Bảy' }] : []);
    }
  });

  it('keeps the answers to a form with who sent it', async () => {
    const { pledgeId, version } = await aPledge(district, { of: 'ut', state: 'submitted' });
    await actAs(district, 'bay')(approvePledgeUseCase, { pledgeId, version: String(version) });
    const kept = (who: PersonKey) => readAs(district, who, ({ tx }) => tx.idempotencyKey.count());
    expect(await kept('bay')).toBe(1);
    for (const who of peopleBut('bay')) expect(await kept(who), who).toBe(0);
  });
});
