import type { ReactNode } from 'react';

type WhySeenProps = {
  readonly grounds: readonly { readonly because: string; readonly sees: readonly string[] }[];
  readonly withheld: readonly string[];
  /** Who else sees it. */
  readonly children?: ReactNode;
};

/** "Vì sao tôi xem được?": which role opens this page, what it shows, and what it does not. */
export function WhySeen({ grounds, withheld, children }: WhySeenProps) {
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-ink-2 underline underline-offset-4">
        Vì sao tôi xem được trang này?
      </summary>
      <div className="grid max-w-prose gap-2 text-ink-2">
        <ul className="grid gap-2">
          {grounds.map(({ because, sees }) => (
            <li key={because}>
              <b className="text-ink">{because}</b>: {sees.join('; ')}.
            </li>
          ))}
        </ul>
        {withheld.length > 0 && <p>Không hiện với đồng chí ở đây: {withheld.join('; ')}.</p>}
        {children && <p>{children}</p>}
      </div>
    </details>
  );
}
