import type { Slip } from '@/components/action-state';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { issueForUnitSchema } from '../account.schema';
import { issueSlip } from '../issue-slip';
import { listNextWithoutAccount } from '../queries/read-unit-slips';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/** Slips for everybody in a unit and below it who has no account yet, so many at a time that a press ends in seconds. */
export const issueForUnitUseCase = defineUseCase<typeof issueForUnitSchema, AccountRefusalCode>({
  name: 'account.issue-for-unit',
  input: issueForUnitSchema,
  permission: 'account.manage',
  at: (scope, { unitId }) => placeOfUnit(scope, unitId),
  effect: 'once',
  records: 'account.issued',
  async run(scope, { unitId }) {
    const people = await listNextWithoutAccount(scope, unitId);
    if (people.length === 0) return refuse('account.nobody-left');
    const slips: Slip[] = [];
    for (const person of people) {
      const slip = await issueSlip(scope, { ...person, loginName: null, phone: null });
      if (!slip) return refuse('account.not-yours');
      slips.push(slip);
    }
    const about = people.map(({ memberId }, index) => ({
      kind: 'account',
      id: memberId,
      after: { loginName: slips[index]?.loginName ?? null },
      concerns: memberId,
    }));
    return ok({ about, once: { slips } });
  },
  refusals: accountRefusal,
});
