import { Ratio } from '@/components/bar';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { formatNumber } from '@/lib/format-number';
import type { FigureKind } from '../figure-kinds';
import type { FigurePage, FigurePeople } from '../queries/figure-page';
import { PersonStatusWords } from './people-table';
import { PersonName } from './person-name';

type FigurePeopleListProps = { readonly page: FigurePage; readonly people: FigurePeople };

/** The people of a cell behind its figure: those who add to it first, then the others. */
export function FigurePeopleList({ page: { kind }, people: { rows, outOfReach } }: FigurePeopleListProps) {
  const counted = rows.filter(({ n }) => n > 0);
  const others = rows.filter(({ n }) => n === 0);
  const [countedHead, othersHead] = kind.heads;
  const isOfCells = kind.ofPerson === null;
  return (
    <>
      {outOfReach > 0 && (
        <Notice>
          {formatNumber(outOfReach)} dòng ngoài phạm vi của đồng chí: người được tính trong ngày này, nay
          không còn sinh hoạt ở nơi đồng chí theo dõi.
        </Notice>
      )}
      <PeopleCard title={isOfCells ? 'Đã được duyệt' : countedHead} kind={kind} rows={counted} />
      <PeopleCard title={isOfCells ? 'Chưa được duyệt' : othersHead} kind={kind} rows={others} />
    </>
  );
}

type PeopleCardProps = {
  readonly title: string;
  readonly kind: FigureKind;
  readonly rows: FigurePeople['rows'];
};

function PeopleCard({ title, kind, rows }: PeopleCardProps) {
  if (rows.length === 0) return null;
  return (
    <Card title={`${title}: ${formatNumber(rows.length)} người`}>
      <ul className="divide-y divide-line">
        {rows.map(({ person, n, total }) => (
          <li
            key={person.memberId}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2 first:pt-0 last:pb-0"
          >
            <span className="max-sm:basis-full">
              <PersonName person={person} />
            </span>
            <span className="flex flex-wrap items-baseline gap-x-3">
              {kind.counted === 'việc' && person.items > 0 && (
                <span className="nb">
                  {total === null ? <Ratio n={n} /> : <Ratio n={n} total={total} />} việc
                </span>
              )}
              <PersonStatusWords person={person} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
