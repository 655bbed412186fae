import type { ReactNode } from 'react';

export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-block rounded-full border border-line-field px-[0.6em] text-xs font-semibold whitespace-nowrap text-ink-2">
      {children}
    </span>
  );
}

export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-b-2 border-line-field px-[0.4em] font-sans text-[0.85em] text-ink-2">
      {children}
    </kbd>
  );
}
