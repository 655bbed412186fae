import { formatDate } from '@/lib/format-date';
import type { DossierEntry } from '@/server/pledge/read-version';
import type { PrintedPledgeData } from '../queries/printed-pledge';

type PrintedNotesProps = { readonly data: PrintedPledgeData; readonly isDemonstration: boolean };

/** Below the text: the reference number, the approval, the amendment, and who typed it for the member. */
export function PrintedNotes({ data, isDemonstration }: PrintedNotesProps) {
  const { pledge, approval, amendment, entry } = data;
  const notes = [
    `Mã hồ sơ ${pledge.code}.`,
    approval ? `Đã duyệt ngày ${formatDate(approval.on)}.` : 'Chưa duyệt.',
    amendment && `Điều chỉnh lần ${amendment.count}, ngày ${formatDate(amendment.on)}.`,
    entry && entryText(entry),
    isDemonstration && 'Dữ liệu minh họa, không phải người thật.',
  ];
  return <p>{notes.filter(Boolean).join(' ')}</p>;
}

function entryText({ enteredByName, confirmedBy, confirmedOn }: DossierEntry): string {
  const typed = `Đồng chí ${enteredByName} nhập giúp`;
  if (!confirmedBy || !confirmedOn) return `${typed}; chưa có xác nhận của người cam kết.`;
  const how = confirmedBy === 'paper' ? 'bản giấy ký' : 'người cam kết xác nhận';
  return `${typed}; ${how} ngày ${formatDate(confirmedOn)}.`;
}
