'use client';

import type { ReactNode } from 'react';
import { useFormContext } from '@/components/form-context';

type UntilShownProps = { readonly next: string; readonly children: ReactNode };

/** The way to make slips, and once they are on the page the way on: a second press would make others. */
export function UntilShown({ next, children }: UntilShownProps) {
  const { once } = useFormContext();
  if (!once) return children;
  return (
    <a
      href={next}
      className="inline-flex min-h-11 items-center text-red underline underline-offset-4 print:hidden"
    >
      Đã in xong, đóng phiếu
    </a>
  );
}
