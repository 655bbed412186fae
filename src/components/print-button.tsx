'use client';

import { buttonClass } from './button-class';

/** Without script the button could do nothing, and a sentence stands in its place. */
export function PrintButton({ children = 'In trang này' }: { readonly children?: string }) {
  return (
    <div className="group print:hidden">
      <noscript>
        <p className="text-sm text-ink-2">Để in, đồng chí dùng lệnh In của trình duyệt</p>
      </noscript>
      <button
        type="button"
        onClick={() => window.print()}
        className={`${buttonClass('quiet', { slim: true })} group-has-[noscript>p]:hidden`}
      >
        {children}
      </button>
    </div>
  );
}
