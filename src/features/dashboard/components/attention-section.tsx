import { type AttentionItem, AttentionList } from '@/components/attention-list';
import { Card } from '@/components/card';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { AttentionLine, Overview } from '../queries/overview';

const SHOWN_AT_FIRST = 6;

type AttentionSectionProps = { readonly overview: Overview };

/** Whom to call first, with the number to call. */
export function AttentionSection({ overview }: AttentionSectionProps) {
  const { attention, reading, isPastDeadline } = overview;
  const deadline = formatDate(reading.campaign.registrationDeadline);
  const items = attention.map((attended) => itemOf(attended, reading.query));
  const hasHidden = overview.lines.some(({ figures }) => figures === null);
  const isCut = !overview.isWhole && items.length > SHOWN_AT_FIRST;
  return (
    <Card
      id="can-quan-tam"
      title="Cần quan tâm trước"
      sub={
        isPastDeadline
          ? 'Xếp theo số ngày chậm, rồi số người'
          : `Hạn đăng ký ${deadline}; xếp theo số người chưa được duyệt`
      }
    >
      {items.length === 0 ? (
        <p>
          {hasHidden ? 'Mọi đơn vị có số hiện ở đây' : 'Mọi đơn vị'} đã hoàn thành đăng ký. Đồng chí theo dõi
          tiếp việc đến hạn trong bảng bên dưới.
        </p>
      ) : (
        <AttentionList items={isCut ? items.slice(0, SHOWN_AT_FIRST) : items} />
      )}
      {isCut && (
        <p className="mt-2 border-t border-line pt-1 print:hidden">
          <a
            href={`${routes.overview}?${wholeAddress(overview)}#can-quan-tam`}
            className="inline-flex min-h-11 items-center text-red underline underline-offset-4"
          >
            Xem thêm {items.length - SHOWN_AT_FIRST} đơn vị
          </a>
        </p>
      )}
    </Card>
  );
}

function wholeAddress({ reading, unit, isChosen, isByName }: Overview): URLSearchParams {
  const address = new URLSearchParams(reading.query);
  if (isChosen) address.set('don-vi', unit.place.unitId);
  if (isByName) address.set('xep', 'ten');
  address.set('xem', 'tat-ca');
  return address;
}

function itemOf(attended: AttentionLine, query: string): AttentionItem {
  const { line } = attended;
  return {
    id: line.id,
    name: line.name,
    why: reasonsOf(attended).join(' · '),
    contactName: line.contactName,
    contactPhone: line.contactPhone,
    ...(line.isReachable && { href: `${routes.unit(line.id)}${query}` }),
  };
}

function reasonsOf({ line, figures, peopleMissing, daysLate }: AttentionLine): readonly string[] {
  const cells = figures.cellsObliged - figures.cellsComplete;
  return [
    `${formatNumber(peopleMissing)} người chưa được duyệt`,
    ...(line.kind === 'cell' ? [] : [`${formatNumber(cells)} chi bộ chưa xong`]),
    ...(daysLate > 0 ? [`chậm ${formatNumber(daysLate)} ngày`] : []),
  ];
}
