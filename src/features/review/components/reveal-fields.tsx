'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '@/components/button-class';
import { useFormContext } from '@/components/form-context';

type RevealFieldsProps = {
  readonly summary: ReactNode;
  readonly shortcut?: string | undefined;
  readonly look?: 'button' | 'link';
  readonly children: ReactNode;
};

const LOOKS = {
  button: `${buttonClass('quiet')} list-none [&::-webkit-details-marker]:hidden`,
  link: 'inline-flex min-h-11 items-center text-sm text-ink-2 underline underline-offset-4',
} as const;

/** The fields of a rarer act, behind a press; open again after an answer, so that what was typed stays in sight. */
export function RevealFields({ summary, shortcut, look = 'button', children }: RevealFieldsProps) {
  const { submitted } = useFormContext();
  return (
    <details open={submitted !== null || undefined} className="min-w-0">
      <summary className={LOOKS[look]} data-shortcut={shortcut}>
        {summary}
      </summary>
      <div className="mt-3 grid max-w-xl gap-4 rounded-md border border-line-strong p-4">{children}</div>
    </details>
  );
}
