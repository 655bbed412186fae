import { Card } from '@/components/card';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { RoleHolder, RoleHolders } from '../queries/list-role-holders';

/** More names than this are folded away: a district has a secretary in each of its cells. */
const SHOWN_AT_ONCE = 12;

/** Who may do what where; a role is given and ended on the person's page. */
export function RoleHoldersView({ page: { groups, cellsWithout } }: { readonly page: RoleHolders }) {
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.administration}>Quản trị</BackLink>
        <PageHead title="Vai trò" sub="Giao hoặc ghi ngày hết vai trò ở trang của từng người." />
      </div>
      {cellsWithout.length > 0 && (
        <Card
          title={`${formatNumber(cellsWithout.length)} chi bộ chưa có bí thư, chi ủy`}
          sub="Cam kết của các chi bộ này do cấp trên duyệt. Mở chi bộ, chọn người rồi giao vai trò."
        >
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
            {cellsWithout.map(({ id, name }) => (
              <li key={id}>
                <a href={`${routes.people}?chi-bo=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {groups.map(({ role, holders }) => (
        <Card key={role} title={ROLE_WORDS[role]} sub={`${formatNumber(holders.length)} người`}>
          <Holders holders={holders} />
        </Card>
      ))}
    </div>
  );
}

function Holders({ holders }: { readonly holders: readonly RoleHolder[] }) {
  if (holders.length === 0) return <p className="text-ink-2">Chưa giao cho ai.</p>;
  if (holders.length <= SHOWN_AT_ONCE) return <Names holders={holders} />;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-red underline underline-offset-4">
        Xem {formatNumber(holders.length)} người, theo đơn vị
      </summary>
      <Names holders={holders} />
    </details>
  );
}

function Names({ holders }: { readonly holders: readonly RoleHolder[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
      {holders.map(({ memberId, fullName, unitId, unitName, validFrom }) => (
        <li key={`${memberId}-${unitId}`}>
          <a href={routes.person(memberId)}>{fullName}</a>
          <span className="block text-sm text-ink-2">
            {unitName}, từ {formatDate(validFrom)}
          </span>
        </li>
      ))}
    </ul>
  );
}
