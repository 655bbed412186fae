import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'warn' | 'success';

const LOOK: Readonly<
  Record<NoticeKind, { readonly box: string; readonly mark: string; readonly icon: IconName }>
> = {
  info: { box: 'border-line-strong bg-none-wash', mark: 'text-ink-2', icon: 'info' },
  warn: { box: 'border-gold bg-wait-wash', mark: 'text-wait', icon: 'late' },
  success: { box: 'border-done bg-done-wash', mark: 'text-done', icon: 'done' },
};

type NoticeProps = { readonly kind?: NoticeKind; readonly title?: string; readonly children?: ReactNode };

/** A sentence that stands out from the page; what happened after an act is announced by the form itself. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  const look = LOOK[kind];
  return (
    <div className={`flex gap-3 rounded-md border px-4 py-3 ${look.box}`}>
      <span className={`mt-[0.2em] ${look.mark}`}>
        <Icon name={look.icon} />
      </span>
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
