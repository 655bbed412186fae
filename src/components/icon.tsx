import type { ReactNode } from 'react';

export type IconName =
  | 'done'
  | 'wait'
  | 'back'
  | 'late'
  | 'none'
  | 'draft'
  | 'info'
  | 'next'
  | 'previous'
  | 'menu'
  | 'phone';

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const SHAPES: Readonly<Record<IconName, ReactNode>> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.7 8.2 2.2 2.3 4.4-4.8" {...STROKE} stroke="var(--color-card)" strokeWidth="1.8" />
    </>
  ),
  wait: (
    <>
      <circle cx="8" cy="8" r="6.2" {...STROKE} />
      <path d="M8 4.5V8l2.5 1.6" {...STROKE} />
    </>
  ),
  back: <path d="M6 3 2.5 6.5 6 10M2.8 6.5h6.7a4 4 0 0 1 0 8H6" {...STROKE} strokeWidth="1.8" />,
  late: (
    <>
      <path d="M8 1.5 15 14H1Z" {...STROKE} />
      <path d="M8 6v4M8 11.7v.1" {...STROKE} strokeWidth="1.8" />
    </>
  ),
  none: <circle cx="8" cy="8" r="6.2" {...STROKE} strokeDasharray="2.5 2.5" />,
  draft: <path d="m10.8 2.5 2.7 2.7-8 8-3.3.6.6-3.3ZM9.2 4.1l2.7 2.7" {...STROKE} />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" {...STROKE} />
      <path d="M8 7.5v3.7M8 4.8v.1" {...STROKE} strokeWidth="1.8" />
    </>
  ),
  next: <path d="m6 3 5 5-5 5" {...STROKE} strokeWidth="1.8" />,
  previous: <path d="M13.5 8h-11m4.5-4.5L2.5 8 7 12.5" {...STROKE} strokeWidth="1.8" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" {...STROKE} strokeWidth="1.8" />,
  phone: (
    <path
      d="M3.2 2h2.3l1.2 3-1.6 1.2a8 8 0 0 0 4.7 4.7L11 9.3l3 1.2v2.3c0 .7-.6 1.2-1.3 1.2A10.8 10.8 0 0 1 2 3.3C2 2.6 2.5 2 3.2 2Z"
      {...STROKE}
    />
  ),
};

/** A small drawing beside a word; the word carries the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="size-[1em] flex-none">
      {SHAPES[name]}
    </svg>
  );
}
