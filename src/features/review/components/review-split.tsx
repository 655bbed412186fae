import type { ReactNode } from 'react';

type ReviewSplitProps = {
  readonly list: ReactNode;
  /** On a phone only one of the two is shown: the list, or the dossier that was opened from it. */
  readonly shows: 'list' | 'dossier';
  readonly children: ReactNode;
};

/** The list at the left and the opened dossier at the right; on a phone one after the other. */
export function ReviewSplit({ list, shows, children }: ReviewSplitProps) {
  const isList = shows === 'list';
  return (
    <div className="overflow-hidden rounded-md border border-line bg-card shadow-card desk:grid desk:min-h-[38rem] desk:grid-cols-[minmax(17rem,24rem)_minmax(0,1fr)]">
      <div className={`desk:border-r desk:border-line ${isList ? '' : 'hidden desk:block'}`}>{list}</div>
      <div className={`px-4 py-5 desk:px-7 ${isList ? 'hidden desk:block' : ''}`}>{children}</div>
    </div>
  );
}
