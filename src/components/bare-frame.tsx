import type { ReactNode } from 'react';
import { DemonstrationBanner, SkipLink } from './frame-parts';
import { Mark } from './mark';

type BareFrameProps = {
  readonly committeeName?: string | undefined;
  readonly isDemonstration?: boolean;
  readonly children: ReactNode;
  /** For a text that is read, not a form that is filled in. */
  readonly wide?: boolean;
};

/** For pages without a signed-in person: sign-in, help, not found, an expired session. */
export function BareFrame({
  committeeName,
  isDemonstration = false,
  children,
  wide = false,
}: BareFrameProps) {
  return (
    <>
      <SkipLink />
      {isDemonstration && <DemonstrationBanner />}
      <div
        className={`mx-auto px-4 pb-12 print:max-w-none print:p-0 ${wide ? 'max-w-[44rem]' : 'max-w-[32rem]'}`}
      >
        <header className="flex items-center gap-3 py-8">
          <Mark className="size-12" />
          <div>
            <b className="block text-xl leading-tight tracking-[-0.01em]">Noi Gương</b>
            <span className="text-sm text-ink-2">{committeeName ?? 'Học tập và làm theo Bác'}</span>
          </div>
        </header>
        <main id="noi-dung" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </div>
    </>
  );
}
