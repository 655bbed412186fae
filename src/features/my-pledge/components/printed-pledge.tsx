import {
  PrintSheet,
  SheetFact,
  SheetHead,
  SheetSection,
  SheetSignatures,
  SheetTitle,
} from '@/components/print-sheet';
import { formatDate, formatDateInWords } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import type { DossierAuthor } from '@/server/pledge/read-dossier';
import type { PrintedPledgeData } from '../queries/printed-pledge';

type PrintedPledgeProps = { readonly data: PrintedPledgeData; readonly isDemonstration: boolean };

/** The "bản cam kết" on A4, with the blocks of the paper form (handbook §2.1), so that nobody writes it twice. */
export function PrintedPledge({ data, isDemonstration }: PrintedPledgeProps) {
  const { author, campaign, items, pledge, placeName, dateOn, approval } = data;
  return (
    <PrintSheet>
      <SheetHead
        superior={author.superiorName}
        issuer={author.cellName}
        placeAndDate={`${placeName}, ${formatDateInWords(dateOn)}`}
      />
      <SheetTitle
        title="Bản cam kết"
        about={`tu dưỡng, rèn luyện, phấn đấu và làm theo Bác năm ${campaign.year}`}
      />
      <AuthorFacts author={author} />
      <SheetSection title="Việc làm cụ thể học tập và làm theo Bác">
        <table>
          <thead>
            <tr>
              <th>TT</th>
              <th>Việc làm</th>
              <th>Nội dung</th>
              <th>Cần đạt</th>
              <th>Năm trước</th>
              <th>Trước ngày</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <td>{item.ordinal}</td>
                <td>{item.what}</td>
                <td>{GROUP_WORDS[item.group]}</td>
                <td>{targetText(item.measure)}</td>
                <td>{baselineText(item.measure) ?? '–'}</td>
                <td>{formatDate(item.dueOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SheetSection>
      <p>
        Mã hồ sơ {pledge.code}. {approval ? `Đã duyệt ngày ${formatDate(approval.on)}.` : 'Chưa duyệt.'}
        {isDemonstration && ' Dữ liệu minh họa, không phải người thật.'}
      </p>
      <SheetSignatures
        left={{ authority: 'Xác nhận của chi bộ', position: 'T/M chi bộ', name: approval?.byName ?? '' }}
        right={{ authority: 'Người cam kết', name: author.fullName }}
      />
    </PrintSheet>
  );
}

function AuthorFacts({ author }: { readonly author: DossierAuthor }) {
  return (
    <>
      <p>Kính gửi: {author.cellName}</p>
      <SheetFact term="Họ và tên">{author.fullName}</SheetFact>
      <SheetFact term="Ngày sinh">{author.birthDate && formatDate(author.birthDate)}</SheetFact>
      <SheetFact term="Ngày vào Đảng">{author.joinedPartyOn && formatDate(author.joinedPartyOn)}</SheetFact>
      <SheetFact term="Chức vụ Đảng">{author.partyPosition}</SheetFact>
      <SheetFact term="Chức vụ, đơn vị công tác">{author.workPosition}</SheetFact>
      <SheetFact term="Sinh hoạt tại">{author.cellName}</SheetFact>
    </>
  );
}
