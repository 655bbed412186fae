import type { Change, ComparedRow } from '@/lib/compare-versions';
import { Tag } from './tag';

type VersionCompareProps = {
  readonly rows: readonly ComparedRow[];
  /** "Bản đang có hiệu lực", "Bản điều chỉnh". */
  readonly heads: readonly [before: string, after: string];
};

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  same: 'giữ nguyên',
  added: 'thêm',
  removed: 'bớt',
  changed: 'sửa',
};
const SHADES: Readonly<Record<Change, string>> = {
  same: '',
  added: 'bg-done-wash',
  removed: 'bg-late-wash',
  changed: 'bg-wait-wash',
};

/** Two versions side by side at a desk and one after the other on a phone; every change is a word, not only a shade. */
export function VersionCompare({ rows, heads: [before, after] }: VersionCompareProps) {
  return (
    <div className="grid gap-3">
      {rows.map((row) => (
        <section key={row.key} className={`rounded-md border border-line p-3 ${SHADES[row.change]}`}>
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-base">
            {row.label} <Tag>{CHANGE_WORDS[row.change]}</Tag>
          </h3>
          {row.change === 'same' ? (
            <Lines lines={row.after ?? []} />
          ) : (
            <div className="mt-1 grid gap-x-6 gap-y-3 sm:grid-cols-2">
              <Side head={before} lines={row.before} beside={row.after} none="không có" />
              <Side head={after} lines={row.after} beside={row.before} none="không còn" />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

type SideProps = {
  readonly head: string;
  readonly lines: readonly string[] | null;
  readonly beside: readonly string[] | null;
  readonly none: string;
};

function Side({ head, lines, beside, none }: SideProps) {
  return (
    <div className="min-w-0">
      <h4 className="text-sm font-semibold text-ink-2">{head}</h4>
      {lines ? <Lines lines={lines} beside={beside} /> : <p className="text-ink-2">({none})</p>}
    </div>
  );
}

type LinesProps = { readonly lines: readonly string[]; readonly beside?: readonly string[] | null };

/** Where both sides say something, a line that the other does not say stands out. */
function Lines({ lines, beside }: LinesProps) {
  return (
    <div className="mt-1 grid gap-0.5 break-words">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no other identity
        <p key={index} className={`whitespace-pre-line ${index === 0 ? '' : 'text-sm text-ink-2'}`}>
          {beside && !beside.includes(line) ? <b className="text-ink">{line}</b> : line}
        </p>
      ))}
    </div>
  );
}
