import {
  PrintSheet,
  SheetFact,
  SheetHead,
  SheetSection,
  SheetSignatures,
  SheetTitle,
} from '@/components/print-sheet';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { formatDate, formatDateInWords } from '@/lib/format-date';
import { MODEL_INTENT_WORDS } from '@/lib/pledge-words';
import type { PrintedPledgeData } from '../queries/printed-pledge';
import { servedText } from '../served-text';
import { roman } from '../sheet-sections';
import { PrintedItems } from './printed-items';
import { PrintedNotes } from './printed-notes';

type PrintedCollectiveProps = { readonly data: PrintedPledgeData; readonly isDemonstration: boolean };

const ON_BEHALF_OF: Readonly<Record<UnitKind, string>> = {
  root: 'T/M cấp ủy',
  grassroots_committee: 'T/M đảng ủy',
  section_committee: 'T/M đảng ủy bộ phận',
  cell: 'T/M chi bộ',
  collective: 'T/M tập thể',
};

/** A collective's "bản đăng ký" on A4 (handbook §2.4): what it chose, who is responsible, its works and models. */
export function PrintedCollective({ data, isDemonstration }: PrintedCollectiveProps) {
  const { author, unit, campaign, placeName, dateOn, approval, handedInBy } = data;
  const served = servedText(data.served);
  return (
    <PrintSheet>
      <SheetHead
        superior={author.superiorName}
        issuer={author.fullName}
        placeAndDate={`${placeName}, ${formatDateInWords(dateOn)}`}
      />
      <SheetTitle
        title="Bản đăng ký của tập thể"
        about={`học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm ${campaign.year}`}
      />
      <p>Kính gửi: {author.superiorName}</p>
      <p>Tập thể: {author.fullName}</p>
      {served && <SheetFact term="Thực hiện">{served}</SheetFact>}
      {blocksOf(data).map(({ title, body }, index) => (
        <SheetSection key={title} title={`${roman(index + 1)}. ${title}`}>
          {body}
        </SheetSection>
      ))}
      <PrintedNotes data={data} isDemonstration={isDemonstration} />
      <SheetSignatures
        left={{ authority: 'Xác nhận của cấp ủy cấp trên', name: approval?.byName ?? '' }}
        right={{ authority: ON_BEHALF_OF[unit?.kind ?? 'collective'], name: handedInBy }}
      />
    </PrintSheet>
  );
}

/** The blocks that have something in them, in the order of the paper form. */
function blocksOf({ parts, items }: PrintedPledgeData) {
  const breakthroughs = parts.filter((part) => part.kind === 'breakthrough');
  const issues = parts.filter((part) => part.kind === 'pressing_issue');
  const models = parts.filter((part) => part.kind === 'model');
  const blocks = [
    {
      title: 'Nội dung đột phá',
      isThere: breakthroughs.length > 0,
      body: <Rows heads={['Nội dung']} rows={breakthroughs.map(({ words }) => [words])} />,
    },
    {
      title: 'Vấn đề bức xúc, nổi cộm tập trung giải quyết',
      isThere: issues.length > 0,
      body: (
        <Rows
          heads={['Vấn đề', 'Người chịu trách nhiệm', 'Thời hạn']}
          rows={issues.map(({ words, responsible, dueOn }) => [words, responsible, formatDate(dueOn)])}
        />
      ),
    },
    { title: 'Việc làm cụ thể, chỉ tiêu', isThere: true, body: <PrintedItems items={items} /> },
    {
      title: 'Mô hình, cách làm hay',
      isThere: models.length > 0,
      body: (
        <Rows
          heads={['Mô hình', 'Đăng ký', 'Đến năm']}
          rows={models.map(({ words, intent, untilYear }) => [
            words,
            MODEL_INTENT_WORDS[intent],
            String(untilYear),
          ])}
        />
      ),
    },
  ];
  return blocks.filter(({ isThere }) => isThere);
}

type RowsProps = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

function Rows({ heads, rows }: RowsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>TT</th>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.join(' ')}>
            <td>{index + 1}</td>
            {heads.map((head, column) => (
              <td key={head}>{row[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
