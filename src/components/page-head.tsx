import type { ReactNode } from 'react';
import { Icon } from './icon';
import { WholeWords } from './whole-words';

type PageHeadProps = { readonly title: ReactNode; readonly sub?: ReactNode; readonly actions?: ReactNode };

export function PageHead({ title, sub, actions }: PageHeadProps) {
  return (
    <div className="mb-5 last:mb-0 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-2xl tracking-[-0.01em]">{title}</h1>
        {sub && (
          <p className="mt-1 text-ink-2">{typeof sub === 'string' ? <WholeWords text={sub} /> : sub}</p>
        )}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>}
    </div>
  );
}

export type Crumb = { readonly label: string; readonly href?: string };

/** From the top down to the page; the last one is where the reader stands. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn" className="mb-2 text-sm text-ink-2 print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? crumb.label} className="flex items-center gap-2">
            {index > 0 && (
              <span className="text-[0.7em] text-ink-3">
                <Icon name="next" />
              </span>
            )}
            {crumb.href ? (
              <a
                href={crumb.href}
                className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4 hover:text-ink"
              >
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Out of a page of a series, without losing what was saved. */
export function BackLink({
  href,
  children = 'Quay lại',
}: {
  readonly href: string;
  readonly children?: ReactNode;
}) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 text-red underline underline-offset-4 print:hidden"
    >
      <Icon name="previous" />
      {children}
    </a>
  );
}
