import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import type { CellAccounts } from '../queries/list-cell-accounts';
import { IssueForUnitForm, PersonSlip } from './account-forms';

type CellAccountsViewProps = {
  readonly cell: CellAccounts;
  readonly at: string;
  readonly account: string;
  readonly address: string;
};

/** Who in a cell can sign in, and slips for those who cannot. */
export function CellAccountsView({ cell, ...form }: CellAccountsViewProps) {
  const withAccount = cell.people.filter(({ loginName }) => loginName !== null).length;
  return (
    <>
      <div className="mb-5 print:hidden">
        <PageHead
          title="Phiếu đăng nhập"
          sub={`${cell.cellName}: ${withAccount}/${cell.people.length} người có tài khoản`}
        />
      </div>
      <div className="grid gap-5">
        {cell.canManage && (
          <IssueForUnitForm
            unitId={cell.cellId}
            without={cell.people.length - withAccount}
            keyValue={cell.key}
            {...form}
          />
        )}
        {cell.people.length === 0 ? (
          <EmptyState
            title="Chi bộ chưa có ai"
            text="Khi có người sinh hoạt ở đây, đồng chí cấp phiếu cho họ ở trang này."
          />
        ) : (
          <section aria-labelledby="tung-nguoi" className="grid gap-3 print:not-has-[[data-slips]]:hidden">
            <h2 id="tung-nguoi" className="text-lg print:hidden">
              Từng người
            </h2>
            <Card>
              <ul className="divide-y divide-line">
                {cell.people.map((person) => (
                  <PersonSlip
                    key={person.memberId}
                    person={cell.canManage ? { ...person, holdsRole: false } : person}
                    keyValue={`${cell.key.slice(0, -12)}${person.memberId.slice(-12)}`}
                    {...form}
                  />
                ))}
              </ul>
            </Card>
          </section>
        )}
      </div>
    </>
  );
}
