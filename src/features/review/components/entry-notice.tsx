import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import type { ReviewDossier } from '../queries/review-dossier';

/** Who typed it for the author, when, and whether the author stands by it. */
export function EntryNotice({ dossier }: { readonly dossier: ReviewDossier }) {
  const { entry, author, pledge, canNotePaper } = dossier;
  if (!entry || pledge.state === 'draft') return null;
  const typed = `Đồng chí ${entry.enteredByName} nhập giúp đồng chí ${author.fullName} ngày ${formatDate(entry.enteredOn)}.`;
  if (entry.confirmedBy && entry.confirmedOn) {
    const on = formatDate(entry.confirmedOn);
    return (
      <Notice>
        {typed} {entry.confirmedBy === 'paper' ? `Có bản giấy ký ngày ${on}.` : `Đã tự xác nhận ngày ${on}.`}
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title="Chưa duyệt được">
      {typed} Hồ sơ duyệt được khi đồng chí ấy đăng nhập và xác nhận, hoặc khi bí thư ghi ngày ký trên bản
      giấy.
      {canNotePaper && (
        <>
          {' '}
          <a href={`${routes.pledge(pledge.id)}#ban-giay`}>Ghi ngày ký bản giấy</a>
        </>
      )}
    </Notice>
  );
}
