import type { Metadata } from 'next';
import { guidesFor } from '@/features/guide/all-guides';
import { GuideFrame } from '@/features/guide/components/guide-frame';
import { GuideIndex } from '@/features/guide/components/guide-index';
import { showOpenPage } from '@/server/page/show-open-page';

export const metadata: Metadata = { title: 'Hướng dẫn' };

/** For everybody: who cannot sign in needs it most. */
export default async function HelpPage() {
  return showOpenPage((reader) => (
    <GuideFrame reader={reader}>
      <GuideIndex own={reader.frame ? guidesFor(reader.roles) : []} />
    </GuideFrame>
  ));
}
