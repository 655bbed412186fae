import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { OpenedTextView } from '@/features/text-opening/components/opened-text-view';
import { readOpenedText } from '@/features/text-opening/queries/read-opened-text';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đọc bản cam kết đã mở' };

export default async function OpenedTextPage({ params }: PageProps<'/mo-ban-cam-ket/[pledgeId]'>) {
  const { pledgeId } = await params;
  return showPage({
    query: (scope) => readOpenedText(scope, pledgeId),
    view: (text, frame) => {
      // Open until yesterday, or never: what matters is that a reason is given now.
      if (text === 'closed') redirect(routes.openText);
      return (
        <AppFrame frame={frame} active={routes.openText}>
          <OpenedTextView text={text} />
        </AppFrame>
      );
    },
  });
}
