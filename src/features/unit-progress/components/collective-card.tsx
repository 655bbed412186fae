import { Ratio } from '@/components/bar';
import { Card } from '@/components/card';
import { DefinitionList } from '@/components/definition-list';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import type { Reading } from '@/server/rollup/reading';
import type { CollectiveLine } from '../collective-line';
import { CollectiveStatus } from './collective-status';

type CollectiveCardProps = { readonly collective: CollectiveLine; readonly reading: Reading };

/** How far the unit's own pledge is, which is nobody's personal one, with the way to its text. */
export function CollectiveCard({ collective, reading }: CollectiveCardProps) {
  const { submittedOn, approvedOn, items, itemsDone } = collective;
  return (
    <Card title="Cam kết của tập thể" aside={<CollectiveStatus collective={collective} />}>
      {submittedOn ? (
        <DefinitionList
          entries={[
            { term: 'Đăng ký', value: formatDate(submittedOn) },
            { term: 'Được duyệt', value: approvedOn ? formatDate(approvedOn) : '–' },
            ...(items > 0 ? [{ term: 'Việc đã xong', value: <Ratio n={itemsDone} total={items} /> }] : []),
          ]}
        />
      ) : (
        <p className="text-ink-2">
          Tập thể chưa đăng ký. Bí thư, chi ủy hoặc cán bộ đảng ủy của đơn vị viết và trình ở mục{' '}
          <a href={routes.pledges}>Cam kết</a>.
        </p>
      )}
      {collective.isReadable && (
        <p className="mt-2 print:hidden">
          <a
            href={`${routes.unitPledge(collective.id)}${reading.query}`}
            className="inline-flex min-h-11 items-center"
          >
            Đọc cam kết của tập thể
          </a>
        </p>
      )}
    </Card>
  );
}
