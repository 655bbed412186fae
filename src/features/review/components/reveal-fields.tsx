'use client';

import { type MouseEvent, type ReactNode, useRef } from 'react';
import { buttonClass } from '@/components/button-class';
import { useFormContext } from '@/components/form-context';

type RevealFieldsProps = {
  readonly summary: ReactNode;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
};

const SUMMARY = `${buttonClass('quiet')} list-none [&::-webkit-details-marker]:hidden`;

/** The fields of a rarer act, behind a press; open again after an answer, so that what was typed stays in sight. */
export function RevealFields({ summary, shortcut, children }: RevealFieldsProps) {
  const { submitted } = useFormContext();
  const fields = useRef<HTMLDivElement>(null);

  /** A press by shortcut means typing comes next; a press by hand leaves the focus where the hand is. */
  const goToFields = (event: MouseEvent) => {
    if (event.isTrusted) return;
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('select, textarea')?.focus());
  };

  return (
    <details open={submitted !== null || undefined} className="min-w-0">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
      <summary className={SUMMARY} data-shortcut={shortcut} onClick={goToFields}>
        {summary}
      </summary>
      <div ref={fields} className="mt-3 grid max-w-xl gap-4 rounded-md border border-line-strong p-4">
        {children}
      </div>
    </details>
  );
}
