import { Card } from '@/components/card';
import { DefinitionList } from '@/components/definition-list';
import { EmptyState } from '@/components/empty-state';
import { PledgeParts } from '@/components/pledge-parts';
import { PrintButton } from '@/components/print-button';
import { Status } from '@/components/status';
import { Tag } from '@/components/tag';
import { WhySeen } from '@/components/why-seen';
import { formatDate } from '@/lib/format-date';
import { GROUP_WORDS, itemStatusWord, resultText, targetText } from '@/lib/pledge-words';
import type { DossierItem } from '@/server/pledge/read-dossier';
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
            <ol className="divide-y divide-line">
              {approved.items.map((item) => (
                <PledgedItem key={item.id} item={item} />
              ))}
            </ol>
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

function PledgedItem({ item }: { readonly item: DossierItem }) {
  const { ordinal, what, group, measure, dueOn, progress, status } = item;
  const { kind, text } = itemStatusWord(status);
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 py-3 first:pt-0 last:pb-0">
      <b className="text-ink-3">{ordinal}</b>
      <div className="grid gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Tag>{GROUP_WORDS[group]}</Tag>
          <Status kind={kind} text={text} />
        </p>
        <p className="break-words">{what}</p>
        <DefinitionList
          entries={[
            {
              term: 'Cần đạt',
              value: measure.kind === 'narrative' ? 'cấp trên ghi nhận' : targetText(measure),
            },
            { term: 'Hạn', value: <span className="nb">{formatDate(dueOn)}</span> },
            { term: 'Đã xác nhận', value: resultText(measure, progress.confirmation) },
          ]}
        />
      </div>
    </li>
  );
}
