import type { ReactNode } from 'react';
import { AppFrame } from '@/components/app-frame';
import { BareFrame } from '@/components/bare-frame';
import type { Frame } from '@/components/frame';
import { routes } from '@/config/routes';

/** As much of the reader as decides what surrounds the help. */
export type GuideReader =
  | { readonly frame: Frame }
  | {
      readonly frame: null;
      readonly door: { readonly committeeName: string | null; readonly isDemonstration: boolean };
    };

type GuideFrameProps = { readonly reader: GuideReader; readonly children: ReactNode };

/** The reader's own menu, or before signing in the way to the sign-in page. */
export function GuideFrame({ reader, children }: GuideFrameProps) {
  if (reader.frame) {
    return (
      <AppFrame frame={reader.frame} active={routes.help}>
        {children}
      </AppFrame>
    );
  }
  const { committeeName, isDemonstration } = reader.door;
  return (
    <BareFrame committeeName={committeeName ?? undefined} isDemonstration={isDemonstration} wide>
      {children}
      <p className="mt-8 border-t border-line pt-4 print:hidden">
        <a href={routes.signIn}>Về trang đăng nhập</a>
      </p>
    </BareFrame>
  );
}
