import { actAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { issueAccountUseCase } from '@/features/accounts/use-cases/issue-account';
import { giveRoleUseCase } from '@/features/people-admin/use-cases/give-role';
import { hashPassword, verifyPassword } from '@/server/auth/password';

let district: SmallDistrict;
beforeEach(async () => {
  district = await aSmallDistrict();
});

const idOf = (who: PersonKey) => district.people[who].memberId;
const accountOfHanh = () => district.owner.account.findUniqueOrThrow({ where: { memberId: idOf('hanh') } });

/** The password on the slip that somebody gives Hạnh. */
async function slipFrom(who: PersonKey): Promise<string> {
  const ending = await actAs(district, who)(issueAccountUseCase, { memberId: idOf('hanh') });
  const password = ending.kind === 'done' && ending.outcome.once?.slips?.[0]?.oneTimePassword;
  if (!password) throw new Error(`${who} gives no slip`);
  return password;
}

const opens = async (password: string) => verifyPassword(password, (await accountOfHanh()).passwordHash);

const makeHanhInspector = () =>
  actAs(district, 'que')(giveRoleUseCase, {
    memberId: idOf('hanh'),
    role: 'inspector',
    unitId: district.units.root,
    from: '10/02/2026',
  });

describe('a slip that a secretary gave', () => {
  it('ends unused when its person gets a role: who saw it does not come into that role', async () => {
    const password = await slipFrom('bay');
    expect(await opens(password)).toBe(true);
    expect(await makeHanhInspector()).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining('vua=vai-tro-het-phieu') },
    });
    expect(await opens(password)).toBe(false);
    const event = await district.owner.auditEvent.findFirst({ where: { action: 'account.slip-ended' } });
    expect(event).toMatchObject({ actorId: idOf('que'), subjectId: idOf('hanh'), concernsId: idOf('hanh') });

    const ofAdministrator = await slipFrom('que');
    expect(await opens(ofAdministrator)).toBe(true);
  });

  it('is no more than a slip once its person has chosen a password of their own', async () => {
    await slipFrom('bay');
    const own = await hashPassword('một câu chỉ Hạnh biết');
    await district.owner.account.update({
      where: { memberId: idOf('hanh') },
      data: { passwordHash: own, mustChangePassword: false },
    });
    expect(await makeHanhInspector()).toMatchObject({
      outcome: { goTo: expect.stringMatching(/vua=vai-tro#/) },
    });
    expect((await accountOfHanh()).passwordHash).toBe(own);
  });

  it('stays when it is the administrator’s', async () => {
    const password = await slipFrom('que');
    expect(await makeHanhInspector()).toMatchObject({
      outcome: { goTo: expect.stringMatching(/vua=vai-tro#/) },
    });
    expect(await opens(password)).toBe(true);
  });

  it('is ended by nobody but the administrator, row security alone', async () => {
    await slipFrom('bay');
    for (const who of ['bay', 'thoa', 'nam'] as const)
      await expectWalledOff(district, who, async ({ tx, now }) => {
        const [row] = await tx.$queryRaw<{ ended: boolean }[]>`
          SELECT end_secretarys_slip(${idOf('hanh')}::uuid, ${now}::timestamptz) AS ended`;
        return Number(row?.ended);
      });
  });
});
