'use client';

import { buttonClass } from './button-class';
import { useHasScript } from './use-has-script';

export function PrintButton({ children = 'In trang này' }: { readonly children?: string }) {
  const hasScript = useHasScript();
  if (!hasScript) {
    return <p className="text-sm text-ink-2 print:hidden">Để in, đồng chí dùng lệnh In của trình duyệt</p>;
  }
  return (
    <button type="button" onClick={() => window.print()} className={buttonClass('quiet', { slim: true })}>
      {children}
    </button>
  );
}
