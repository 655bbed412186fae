import type { ReactNode } from 'react';
import { AccountActions, HelpLine } from './account-block';
import type { Frame } from './frame';
import { Badge } from './frame-parts';
import { Mark } from './mark';

type MemberFrameProps = {
  readonly frame: Frame;
  readonly active: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
};

/** One column that reads like a letter, on a phone and on a large screen alike; only a table may be wider than that. */
export function MemberFrame({ frame, active, children, wide = false }: MemberFrameProps) {
  return (
    <div
      className={`mx-auto px-4 pb-10 print:max-w-none print:p-0 ${wide ? 'max-w-[72rem]' : 'max-w-[40rem]'}`}
    >
      <header className="mb-5 border-b border-line print:hidden">
        <details>
          <summary className="flex list-none flex-wrap items-center gap-3 py-3 [&::-webkit-details-marker]:hidden">
            <Mark />
            <span className="min-w-0 flex-[1_1_7rem]">
              <b className="block leading-tight">{frame.memberName}</b>
              <span className="block text-xs text-ink-2">{frame.place}</span>
            </span>
            <span className="flex min-h-11 items-center rounded-sm border border-line-field px-3 text-sm font-semibold">
              Tài khoản
            </span>
          </summary>
          <div className="flex justify-end pb-3">
            <AccountActions frame={frame} anchor="dang-xuat" />
          </div>
        </details>
        {frame.menu.length > 1 && <MemberMenu frame={frame} active={active} />}
      </header>
      <main id="noi-dung" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <footer className="mt-8 border-t border-line pt-3 print:hidden">
        <p className="text-sm text-ink-2">{frame.committeeName}</p>
        <HelpLine frame={frame} />
      </footer>
    </div>
  );
}

function MemberMenu({ frame, active }: Pick<MemberFrameProps, 'frame' | 'active'>) {
  return (
    <nav aria-label="Mục chính" className="-mb-px">
      <ul className="flex flex-wrap gap-x-5 max-sm:gap-x-4 max-sm:text-sm">
        {frame.menu.map((entry) => (
          <li key={entry.href}>
            <a
              href={entry.href}
              aria-current={entry.href === active ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2 border-b-[3px] border-transparent text-ink-2 no-underline hover:text-ink aria-[current=page]:border-red aria-[current=page]:font-semibold aria-[current=page]:text-red"
            >
              {entry.label}
              {entry.badge ? <Badge count={entry.badge} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
