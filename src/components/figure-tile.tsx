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
};

export function FigureTile({ label, n, total, share, detail, href, tone, marker }: FigureTileProps) {
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
  const look = 'figure-tile grid h-full content-start gap-1.5 px-4 pt-3.5 pb-4 text-ink no-underline';
  return (
    <li>
      {href ? (
        <a href={href} className={`${look} -outline-offset-3 hover:bg-paper`}>
          {content}
        </a>
      ) : (
        <div className={look}>{content}</div>
      )}
    </li>
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
