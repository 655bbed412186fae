import type { Metadata } from 'next';
import { AccountActions } from '@/components/account-block';
import { AppFrame } from '@/components/app-frame';
import { BareFrame } from '@/components/bare-frame';
import { routes } from '@/config/routes';
import { NoticeView } from '@/features/notice-of-purposes/components/notice-view';
import { ReadNoticeForm } from '@/features/notice-of-purposes/components/read-notice-form';
import { findNotice } from '@/features/notice-of-purposes/queries/find-notice';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thông báo về dữ liệu' };

export default async function PurposesPage({ searchParams }: PageProps<'/thong-bao-muc-dich'>) {
  const { tiep } = await searchParams;
  return showPage({
    isBeforeNotice: true,
    query: findNotice,
    view: (notice, frame) =>
      notice.readAt ? (
        <AppFrame frame={frame} active={routes.myData}>
          <NoticeView notice={notice} frame={frame} />
        </AppFrame>
      ) : (
        <BareFrame committeeName={frame.committeeName} isDemonstration={frame.isDemonstration}>
          <NoticeView notice={notice} frame={frame} />
          <div className="mt-6 grid gap-6">
            <ReadNoticeForm at={frame.at} account={frame.account} next={oneOf(tiep) ?? routes.home} />
            <AccountActions frame={frame} anchor="dang-xuat" />
          </div>
        </BareFrame>
      ),
  });
}
