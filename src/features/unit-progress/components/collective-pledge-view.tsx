import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { PledgeParts } from '@/components/pledge-parts';
import { PledgedItems } from '@/components/pledged-items';
import { PrintButton } from '@/components/print-button';
import { WhySeen } from '@/components/why-seen';
import { formatDate } from '@/lib/format-date';
import type { CollectivePledgePage } from '../queries/collective-pledge';
import { UnitHead } from './unit-head';

/** What a collective pledged and how far it is, to be read and nothing else. */
export function CollectivePledgeView({ page }: { readonly page: CollectivePledgePage }) {
  const { unit, year, query, approved, why } = page;
  return (
    <>
      <UnitHead
        unit={unit}
        isInside
        title={`Cam kết của tập thể, năm ${year}`}
        query={query}
        sub={approved ? headLine(unit.name, approved) : unit.name}
        actions={approved && <PrintButton />}
      />
      {approved ? (
        <div className="grid gap-5">
          {approved.parts.length > 0 && (
            <Card title="Nội dung đăng ký">
              <PledgeParts parts={approved.parts} />
            </Card>
          )}
          <Card title="Việc làm cụ thể">
            <PledgedItems items={approved.items} />
          </Card>
        </div>
      ) : (
        <EmptyState
          title="Chưa có cam kết nào được duyệt"
          text="Nội dung đọc được ở đây khi cấp trên trực tiếp đã duyệt cam kết của tập thể."
        />
      )}
      <WhySeen {...why} />
    </>
  );
}

function headLine(name: string, { code, approvedOn }: NonNullable<CollectivePledgePage['approved']>): string {
  return [name, code, approvedOn && `duyệt ngày ${formatDate(approvedOn)}`].filter(Boolean).join(' · ');
}
