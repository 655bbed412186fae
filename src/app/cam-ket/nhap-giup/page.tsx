import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { AssistedEntryView } from '@/features/my-pledge/components/assisted-entry-view';
import { readAssistedEntry } from '@/features/my-pledge/queries/assisted-entry';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Nhập giúp đảng viên' };

export default async function AssistedEntryPage() {
  return showPage({
    query: readAssistedEntry,
    view: (entry, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <AssistedEntryView entry={entry} frame={frame} />
      </AppFrame>
    ),
  });
}
