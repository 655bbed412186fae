import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { routes } from '@/config/routes';
import { findGuide } from '@/features/guide/all-guides';
import { GuideFrame } from '@/features/guide/components/guide-frame';
import { GuideView } from '@/features/guide/components/guide-view';
import { showOpenPage } from '@/server/page/show-open-page';

export async function generateMetadata({ params }: PageProps<'/huong-dan/[vai-tro]'>): Promise<Metadata> {
  const guide = findGuide((await params)['vai-tro']);
  return { title: guide ? `Hướng dẫn: ${guide.who}` : 'Hướng dẫn' };
}

export default async function GuidePage({ params }: PageProps<'/huong-dan/[vai-tro]'>) {
  const guide = findGuide((await params)['vai-tro']);
  if (!guide) redirect(routes.notFound);
  return showOpenPage((reader) => {
    const { helpName, helpPhone, memberName } = reader.frame ?? {};
    const isOwnContact = helpName === memberName;
    return (
      <GuideFrame reader={reader}>
        <GuideView guide={guide} contact={isOwnContact ? null : { name: helpName, phone: helpPhone }} />
      </GuideFrame>
    );
  });
}
