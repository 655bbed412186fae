import type { ReactNode } from 'react';
import { WholeWords } from './whole-words';

type CardProps = {
  readonly title?: ReactNode;
  readonly sub?: ReactNode;
  /** Status or a small action at the head's right. */
  readonly aside?: ReactNode;
  /** Lists and tables reach the edges and bring their own padding. */
  readonly flush?: boolean;
  readonly id?: string;
  readonly children?: ReactNode;
};

export function Card({ title, sub, aside, flush = false, id, children }: CardProps) {
  return (
    <section id={id} className="min-w-0 rounded-md border border-line bg-card shadow-card print:shadow-none">
      {(title || aside) && (
        <div className={`px-4 pt-4 sm:px-5 ${flush ? 'pb-2' : ''}`}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            {title && <h2 className="min-w-0 flex-[1_1_9rem] text-lg">{title}</h2>}
            {aside}
          </div>
          {sub && (
            <p className="mt-0.5 text-sm text-ink-2">
              {typeof sub === 'string' ? <WholeWords text={sub} /> : sub}
            </p>
          )}
        </div>
      )}
      {flush ? (
        children
      ) : (
        <div className={`px-4 pb-4 sm:px-5 ${title || aside ? 'pt-3' : 'pt-4'}`}>{children}</div>
      )}
    </section>
  );
}
