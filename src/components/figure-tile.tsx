import type { ReactNode } from 'react';
import { Bar, type BarTone, Ratio } from './bar';

/** The few figures of a page side by side; two by two on a phone, an odd last one across. */
export function FigureGrid({ children }: { readonly children: ReactNode }) {
  return <ul className="figures">{children}</ul>;
}

type FigureTileProps = {
  readonly label: string;
  readonly n: number | string;
  readonly total: number | string;
  /** The written share, such as `95,7%`; left out where a small group must not be told apart. */
  readonly share?: string | undefined;
  readonly detail?: ReactNode;
  readonly href?: string | undefined;
  readonly tone?: BarTone;
  readonly marker?: number | undefined;
  /** A second figure that belongs here and is counted apart, with its own way to its rows. */
  readonly beside?: ReactNode;
};

export function FigureTile({ label, n, total, share, detail, href, tone, marker, beside }: FigureTileProps) {
  const content = (
    <>
      <span className="figure-label text-sm leading-snug text-ink-2">{label}</span>
      <FigureValue n={n} total={total} />
      {typeof n === 'number' && typeof total === 'number' && total > 0 && (
        <Bar n={n} total={total} tone={tone ?? 'done'} marker={marker} />
      )}
      <span className="text-xs text-ink-2">
        {share && total !== 0 && <b className="nb text-ink">{share}</b>}
        {share && total !== 0 && detail && ' · '}
        {detail}
      </span>
    </>
  );
  const look = 'figure-tile grid grow content-start gap-1.5 px-4 pt-3.5 pb-4 text-ink no-underline';
  return (
    <li className="flex flex-col">
      {href ? (
        <a href={href} className={`${look} -outline-offset-3 hover:bg-paper`}>
          {content}
        </a>
      ) : (
        <div className={look}>{content}</div>
      )}
      {beside}
    </li>
  );
}

type FigureBesideProps = Pick<FigureTileProps, 'label' | 'share'> & {
  readonly n: number;
  readonly total: number;
  readonly href: string;
};

/** "Tập thể 212/331 · 64,0%" at the foot of a tile. */
export function FigureBeside({ label, n, total, share, href }: FigureBesideProps) {
  return (
    <a
      href={href}
      className="figure-beside flex min-h-11 flex-wrap items-center gap-x-1.5 border-t border-line px-4 py-2 text-sm text-ink no-underline -outline-offset-3 hover:bg-paper print:min-h-0 print:py-1"
    >
      <span className="text-ink-2">{label}</span>
      <b>
        <Ratio n={n} total={total} />
      </b>
      {share && <span className="nb text-ink-2">{share}</span>}
    </a>
  );
}

/** "Không áp dụng" when there is nobody to count: 0 of 0 is not a share. */
function FigureValue({ n, total }: Pick<FigureTileProps, 'n' | 'total'>) {
  if (total === 0) return <span className="text-lg font-semibold text-ink-2">không áp dụng</span>;
  return (
    <span className="text-2xl leading-none font-semibold tracking-[-0.015em]">
      <Ratio n={n} />
      {n !== total || typeof n === 'number' ? (
        <span className="nb text-base font-normal tracking-normal text-ink-2">
          /<Ratio n={total} />
        </span>
      ) : null}
    </span>
  );
}
