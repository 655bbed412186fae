import type { ReactNode } from 'react';
import { AccountBlock, HelpLine } from './account-block';
import type { Frame } from './frame';
import { Badge, Brand, DemonstrationBanner, SkipLink } from './frame-parts';
import { MemberFrame } from './member-frame';
import { MenuLinks } from './menu-links';

type AppFrameProps = {
  readonly frame: Frame;
  /** The `href` of the menu entry that the page belongs to. */
  readonly active: string;
  readonly children: ReactNode;
  /** For tables that need the whole width of the screen. */
  readonly wide?: boolean;
};

/** More entries than a plain member has mean a person who works at a desk. */
const MEMBER_MENU = 4;

export function AppFrame(props: AppFrameProps) {
  const isDesk = props.frame.menu.length > MEMBER_MENU;
  return (
    <>
      <SkipLink />
      {props.frame.isDemonstration && <DemonstrationBanner />}
      {isDesk ? <DeskFrame {...props} /> : <MemberFrame {...props} />}
    </>
  );
}

function DeskFrame({ frame, active, children, wide = false }: AppFrameProps) {
  return (
    <div className="desk desk:grid desk:min-h-dvh desk:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <DeskTopBar frame={frame} active={active} />
      <aside className="hidden border-r border-line bg-card desk:block print:hidden">
        <div className="sticky top-0 flex max-h-dvh min-h-[calc(100dvh-2rem)] flex-col overflow-y-auto px-3.5 py-4">
          <Brand frame={frame} />
          <nav aria-label="Mục chính" className="mt-4">
            <MenuLinks menu={frame.menu} active={active} />
          </nav>
          <div className="mt-auto pt-6">
            <AccountBlock frame={frame} anchor="dang-xuat" />
            <div className="mt-2 px-2.5">
              <HelpLine frame={frame} />
            </div>
          </div>
        </div>
      </aside>
      <main
        id="noi-dung"
        tabIndex={-1}
        className={`w-full min-w-0 px-4 pt-5 pb-12 outline-none desk:px-8 desk:pt-6 print:p-0 ${wide ? '' : 'max-w-[78rem]'}`}
      >
        {children}
      </main>
    </div>
  );
}

function DeskTopBar({ frame, active }: { readonly frame: Frame; readonly active: string }) {
  const waiting = frame.menu.reduce((sum, entry) => sum + (entry.badge ?? 0), 0);
  return (
    <header className="relative border-b border-line bg-card px-4 desk:hidden print:hidden">
      <details className="group">
        <summary className="flex min-h-14 list-none flex-wrap items-center gap-x-3 gap-y-1 py-2 [&::-webkit-details-marker]:hidden">
          <Brand frame={frame} />
          <span className="ml-auto flex min-h-11 items-center gap-2 rounded-sm border border-line-field px-3 font-semibold">
            Mục lục
            {waiting > 0 && <Badge count={waiting} />}
          </span>
        </summary>
        <nav aria-label="Mục chính" className="pb-3">
          <MenuLinks menu={frame.menu} active={active} />
          <div className="mt-3 border-t border-line pt-3">
            <AccountBlock frame={frame} anchor="dang-xuat-menu" />
            <div className="mt-2 px-2.5">
              <HelpLine frame={frame} />
            </div>
          </div>
        </nav>
      </details>
    </header>
  );
}
