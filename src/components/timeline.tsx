import type { ReactNode } from 'react';
import type { StatusKind } from '@/lib/status-kind';
import { Icon } from './icon';

export type TimelineEntry = {
  readonly id: string;
  readonly kind: StatusKind;
  readonly what: ReactNode;
  readonly who?: string | undefined;
  readonly when: string;
  readonly words?: string | null | undefined;
};

const TONES: Readonly<Record<StatusKind, string>> = {
  done: 'text-done',
  wait: 'text-wait',
  back: 'text-late',
  late: 'text-late',
  none: 'text-none',
  draft: 'text-ink-2',
};

/** Everything that happened to a dossier: what, who, when and why. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="grid">
      {entries.map((entry) => (
        <li key={entry.id} className="group grid grid-cols-[1.25rem_1fr] gap-x-3">
          <span className={`flex flex-col items-center pt-[0.3em] ${TONES[entry.kind]}`}>
            <Icon name={entry.kind} />
            <span className="mt-1 w-px flex-1 bg-line-strong group-last:hidden" />
          </span>
          <div className="min-w-0 pb-4 group-last:pb-0">
            <p className="font-semibold">{entry.what}</p>
            <p className="text-sm text-ink-2">
              {entry.who && `${entry.who}, `}
              <span className="nb">{entry.when}</span>
            </p>
            {entry.words && (
              <p className="mt-1 border-l-2 border-line-strong pl-3 whitespace-pre-line">{entry.words}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
