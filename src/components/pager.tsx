import { formatNumber } from '@/lib/format-number';

type PagerProps = {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
};

/** The way between the pages of a long list; nothing where there is one page. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label="Các trang"
      className="mt-4 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <Step href={page > 1 ? hrefOf(page - 1) : null}>Trang trước</Step>
      <p className="text-ink-2">
        Trang {formatNumber(page)}/{formatNumber(pages)}
      </p>
      <Step href={page < pages ? hrefOf(page + 1) : null}>Trang sau</Step>
    </nav>
  );
}

function Step({ href, children }: { readonly href: string | null; readonly children: string }) {
  if (!href) return <span className="inline-flex min-h-11 items-center text-ink-3">{children}</span>;
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-red underline underline-offset-4">
      {children}
    </a>
  );
}
