import { BareFrame } from '@/components/bare-frame';
import { NotFoundView } from '@/components/state-view';
import { routes } from '@/config/routes';

export default function NotFound() {
  return (
    <BareFrame>
      <NotFoundView homeHref={routes.home} />
    </BareFrame>
  );
}
