import type { StatusKind } from '@/lib/status-kind';
import { Icon } from './icon';

const TONES: Readonly<Record<StatusKind, string>> = {
  done: 'text-done',
  wait: 'text-wait',
  back: 'text-late',
  late: 'text-late',
  none: 'text-none',
  draft: 'text-ink-2',
};

/** A word and a shape; the colour only repeats them. */
export function Status({ kind, text }: { readonly kind: StatusKind; readonly text: string }) {
  return (
    <span className={`inline-flex items-baseline gap-[0.4em] text-[0.92em] font-semibold ${TONES[kind]}`}>
      <span className="inline-flex translate-y-[0.12em]">
        <Icon name={kind} />
      </span>
      {text}
    </span>
  );
}
