import type { ReactNode } from 'react';

type EmptyStateProps = { readonly title: string; readonly text?: ReactNode; readonly action?: ReactNode };

/** An empty list says why it is empty and what comes next. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 rounded-md border border-dashed border-line-strong bg-card px-5 py-10 text-center">
      <p className="text-lg font-semibold text-balance">{title}</p>
      {text && <p className="max-w-prose text-ink-2">{text}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
