import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import type { PersonLine } from '../person-line';
import type { BehindInCell } from '../queries/unit-page';
import { PersonStatusWords } from './people-table';
import { PersonName } from './person-name';

type BehindSectionProps = {
  readonly behind: readonly BehindInCell[];
  readonly query: string;
  /** On a cell's own page the cell needs no name. */
  readonly isCell: boolean;
};

/** Who is late, by name and status, for those who must be able to call. */
export function BehindSection({ behind, query, isCell }: BehindSectionProps) {
  const count = behind.reduce((sum, { people }) => sum + people.length, 0);
  if (count === 0) return null;
  return (
    <Card
      title={`Đang chậm: ${formatNumber(count)} người`}
      sub="Quá hạn đăng ký mà chưa trình, được trả lại để sửa, hoặc có việc quá hạn"
    >
      {isCell ? (
        <BehindPeople people={behind.flatMap(({ people }) => people)} />
      ) : (
        <div className="grid">
          {behind.map(({ cellId, cellName, people }) => (
            <details key={cellId} className="group border-b border-line last:border-0">
              <summary className="flex min-h-11 list-none items-center [&::-webkit-details-marker]:hidden justify-between gap-4 py-1.5">
                <span className="flex items-center gap-2 font-semibold">
                  <span className="text-[0.7em] text-ink-3 group-open:rotate-90">
                    <Icon name="next" />
                  </span>
                  {cellName}
                </span>
                <span className="nb text-ink-2">{formatNumber(people.length)} người</span>
              </summary>
              <div className="pb-3 pl-4">
                <BehindPeople people={people} />
                <p className="mt-2">
                  <a href={`${routes.unit(cellId)}${query}`}>Xem chi bộ</a>
                </p>
              </div>
            </details>
          ))}
        </div>
      )}
    </Card>
  );
}

function BehindPeople({ people }: { readonly people: readonly PersonLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {people.map((person) => (
        <li key={person.memberId} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
          <PersonName person={person} />
          <span className="ml-auto flex flex-wrap items-baseline gap-x-3">
            {person.itemsOverdue > 0 && (
              <span className="text-sm text-ink-2">{formatNumber(person.itemsOverdue)} việc quá hạn</span>
            )}
            <PersonStatusWords person={person} />
          </span>
        </li>
      ))}
    </ul>
  );
}
