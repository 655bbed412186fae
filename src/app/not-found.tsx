import { connection } from 'next/server';
import { BareFrame } from '@/components/bare-frame';
import { NotFoundView } from '@/components/state-view';
import { routes } from '@/config/routes';
import { recentFrontDoor } from '@/server/auth/front-door';

/** Asked for with every request: whose it is, and that demonstration data is invented, stands on this page too. */
export default async function NotFound() {
  await connection();
  const door = await recentFrontDoor().catch(() => null);
  return (
    <BareFrame
      committeeName={door?.committeeName ?? undefined}
      isDemonstration={door?.isDemonstration ?? false}
    >
      <NotFoundView homeHref={routes.home} />
    </BareFrame>
  );
}
