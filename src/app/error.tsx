'use client';

import { BareFrame } from '@/components/bare-frame';
import { ErrorView } from '@/components/error-view';
import { routes } from '@/config/routes';

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <BareFrame>
      <ErrorView id={error.digest} retry={reset} homeHref={routes.home} />
    </BareFrame>
  );
}
