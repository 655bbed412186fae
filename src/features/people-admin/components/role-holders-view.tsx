import { Card } from '@/components/card';
import { PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { RoleHolders } from '../queries/list-role-holders';

/** Who may do what where; a role is given and ended on the person's page. */
export function RoleHoldersView({ page: { groups, cellsWithout } }: { readonly page: RoleHolders }) {
  return (
    <div className="grid gap-5">
      <PageHead title="Vai trò" sub="Giao hoặc ghi ngày hết vai trò ở trang của từng người." />
      {cellsWithout.length > 0 && (
        <Card
          title={`${cellsWithout.length} chi bộ chưa có bí thư, chi ủy`}
          sub="Cam kết của các chi bộ này do cấp trên duyệt."
        >
          <ul className="grid gap-1">
            {cellsWithout.map(({ id, name }) => (
              <li key={id}>
                <a href={`${routes.people}?chi-bo=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {groups.map(({ role, holders }) => (
        <Card key={role} title={ROLE_WORDS[role]} sub={`${holders.length} người`}>
          {holders.length === 0 && <p className="text-ink-2">Chưa giao cho ai.</p>}
          <ul className="grid gap-1">
            {holders.map(({ memberId, fullName, unitId, unitName, validFrom }) => (
              <li key={`${memberId}-${unitId}`}>
                <a href={routes.person(memberId)}>{fullName}</a>{' '}
                <span className="text-ink-2">
                  {unitName}, từ {formatDate(validFrom)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
