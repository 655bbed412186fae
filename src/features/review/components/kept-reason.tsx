'use client';

import { useFormContext } from '@/components/form-context';

/** What was typed into a form that no longer applies: somebody else was faster, but the words are not lost. */
export function KeptReason() {
  const { submitted } = useFormContext();
  const reason = submitted?.reason?.[0];
  if (!reason) return null;
  return (
    <div className="rounded-md border border-line-strong p-4">
      <p className="text-sm text-ink-2">Lời đồng chí đã gõ:</p>
      <p className="mt-1 whitespace-pre-line">{reason}</p>
    </div>
  );
}
