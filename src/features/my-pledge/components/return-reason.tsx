import { Notice } from '@/components/notice';
import type { MyPledge } from '../queries/my-pledge';

/** What the reviewer asked for, while the pledge or its amendment lies with its writer. */
export function ReturnReason({ pledge }: { readonly pledge: MyPledge }) {
  const returned = lastReturn(pledge);
  if (!returned) return null;
  return (
    <Notice
      kind="warn"
      title={`${returned.byName} góp ý${returned.itemOrdinal ? ` về việc ${returned.itemOrdinal}` : ''}`}
    >
      <p className="whitespace-pre-line">{returned.reason}</p>
    </Notice>
  );
}

/** The return that is to be mended now; of an earlier one nothing is said any more. */
export function lastReturn({ pledge, transitions }: MyPledge) {
  if (pledge.state === 'returned') return transitions.findLast(({ kind }) => kind === 'return');
  if (pledge.amendmentState === 'returned')
    return transitions.findLast(({ kind }) => kind === 'amendment_return');
  return undefined;
}
