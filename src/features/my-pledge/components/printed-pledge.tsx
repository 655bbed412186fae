import {
  PrintSheet,
  SheetFact,
  SheetHead,
  SheetSection,
  SheetSignatures,
  SheetTitle,
} from '@/components/print-sheet';
import { formatDate, formatDateInWords } from '@/lib/format-date';
import type { DossierAuthor } from '@/server/pledge/dossier-author';
import type { PrintedPledgeData } from '../queries/printed-pledge';
import { servedText } from '../served-text';
import { sheetSections } from '../sheet-sections';
import { PrintedItems } from './printed-items';
import { PrintedNotes } from './printed-notes';

type PrintedPledgeProps = { readonly data: PrintedPledgeData; readonly isDemonstration: boolean };

/** A person's "bản cam kết" on A4, with the blocks of the paper form (handbook §2.1), so that nobody writes it twice. */
export function PrintedPledge({ data, isDemonstration }: PrintedPledgeProps) {
  const { author, campaign, items, parts, sections, placeName, dateOn, approval } = data;
  const { before, works, after } = sheetSections(parts, sections);
  const served = servedText(data.served);
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
      {served && <SheetFact term="Thực hiện">{served}</SheetFact>}
      {before.map(({ key, title, words }) => (
        <Words key={key} title={title} words={words} />
      ))}
      <SheetSection title={works}>
        <PrintedItems items={items} />
      </SheetSection>
      {after.map(({ key, title, words }) => (
        <Words key={key} title={title} words={words} />
      ))}
      <PrintedNotes data={data} isDemonstration={isDemonstration} />
      <SheetSignatures
        left={{ authority: 'Xác nhận của chi bộ', position: 'T/M chi bộ', name: approval?.byName ?? '' }}
        right={{ authority: 'Người cam kết', name: author.fullName }}
      />
    </PrintSheet>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <SheetSection title={title}>
      <p className="whitespace-pre-line">{words}</p>
    </SheetSection>
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
