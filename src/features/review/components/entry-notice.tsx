import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import type { ReviewDossier } from '../queries/review-dossier';

/** Who typed it for the author, and whether the author stands by it. */
export function EntryNotice({ dossier: { entry, author, pledge } }: { readonly dossier: ReviewDossier }) {
  if (!entry) return null;
  const typed = `Đồng chí ${entry.enteredByName} nhập giúp đồng chí ${author.fullName}.`;
  if (entry.confirmedBy && entry.confirmedOn) {
    const on = formatDate(entry.confirmedOn);
    const how = entry.confirmedBy === 'paper' ? `Có bản giấy ký ngày ${on}.` : `Đã tự xác nhận ngày ${on}.`;
    return (
      <Notice>
        {typed} {how}
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title="Chưa duyệt được">
      {typed} Đồng chí ấy chưa xác nhận. Khi đồng chí ấy đăng nhập và xác nhận, hoặc khi có{' '}
      <a href={routes.pledge(pledge.id)}>ngày ký trên bản giấy</a>, hồ sơ sẽ duyệt được.
    </Notice>
  );
}
