import type { Slip } from '@/components/action-state';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { issueForCellSchema } from '../account.schema';
import { issueSlip } from '../issue-slip';
import { MOST_SLIPS } from '../most-slips';
import { listWithoutAccount } from '../queries/list-cell-accounts';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/** Slips for everybody in a cell who has no account yet, so many at a time that a press ends in seconds. */
export const issueForCellUseCase = defineUseCase<typeof issueForCellSchema, AccountRefusalCode>({
  name: 'account.issue-for-cell',
  input: issueForCellSchema,
  permission: 'account.manage',
  at: (scope, { cellId }) => placeOfUnit(scope, cellId),
  effect: 'once',
  records: 'account.issued',
  async run(scope, { cellId }) {
    const people = (await listWithoutAccount(scope, cellId)).slice(0, MOST_SLIPS);
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
