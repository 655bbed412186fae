import { Ratio } from '@/components/bar';
import { Cell, type Column, DataTable, RowHead } from '@/components/data-table';
import { Status } from '@/components/status';
import { Tag } from '@/components/tag';
import { formatNumber } from '@/lib/format-number';
import { STANDING_WORDS } from '@/lib/pledge-words';
import type { PersonLine } from '../person-line';
import { PERSON_STATUS_WORDS } from '../status-words';
import { PersonName } from './person-name';

type PeopleTableProps = { readonly caption: string; readonly people: readonly PersonLine[] };

const COLUMNS: readonly Column[] = [
  { head: 'Họ và tên' },
  { head: 'Cam kết' },
  { head: 'Việc xong', isNumber: true },
  { head: 'Chờ xác nhận', isNumber: true },
  { head: 'Quá hạn', isNumber: true },
];

/** A cell's people by tên, with status and counts; what each pledged is read in the dossier, by its reviewer. */
export function PeopleTable({ caption, people }: PeopleTableProps) {
  return (
    <div className="people-rows">
      <DataTable caption={caption} columns={COLUMNS} stickyHead>
        {people.map((person) => (
          <PersonRow key={person.memberId} person={person} />
        ))}
      </DataTable>
    </div>
  );
}

function PersonRow({ person }: { readonly person: PersonLine }) {
  const hasItems = person.items > 0;
  // Nothing to count yet: three dashes in a table, no line at all on a phone.
  const count = { isNumber: true, wideOnly: !hasItems };
  return (
    <tr>
      <RowHead>
        <PersonName person={person} />
        {person.standing !== 'official' && (
          <span className="block text-sm font-normal text-ink-2">{STANDING_WORDS[person.standing]}</span>
        )}
      </RowHead>
      <Cell>
        <PersonStatusWords person={person} />
      </Cell>
      <Cell label="Việc xong" {...count}>
        {hasItems ? <Ratio n={person.itemsDone} total={person.items} /> : '–'}
      </Cell>
      <Cell label="Chờ xác nhận" {...count}>
        {hasItems ? formatNumber(person.itemsWaiting) : '–'}
      </Cell>
      <Cell label="Quá hạn" {...count}>
        {hasItems ? formatNumber(person.itemsOverdue) : '–'}
      </Cell>
    </tr>
  );
}

/** "Đã duyệt", "Chưa trình", and the mark of a late one. */
export function PersonStatusWords({ person }: { readonly person: PersonLine }) {
  if (!person.isObliged) return <span className="text-ink-2">không thuộc diện đăng ký</span>;
  const { kind, text } = PERSON_STATUS_WORDS[person.status];
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Status kind={kind} text={text} />
      {person.isHandedInLate && <Tag>nộp muộn</Tag>}
    </span>
  );
}
