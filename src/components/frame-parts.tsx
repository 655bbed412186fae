import type { Frame } from './frame';
import { Mark } from './mark';

export function SkipLink() {
  return (
    <a
      href="#noi-dung"
      className="absolute left-2 top-2 z-50 -translate-y-24 rounded-sm bg-ink px-4 py-3 font-semibold text-paper focus:translate-y-0 print:hidden"
    >
      Đến nội dung chính
    </a>
  );
}

/** On paper too: a printed sheet of invented names must say so. */
export function DemonstrationBanner() {
  return (
    <aside
      aria-label="Lưu ý"
      className="border-b border-line bg-gold-wash px-4 py-1 text-center text-xs text-wait"
    >
      Dữ liệu minh họa
    </aside>
  );
}

export function Brand({ frame }: { readonly frame: Pick<Frame, 'committeeName'> }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Mark />
      <span className="min-w-0">
        <b className="block leading-tight">Noi Gương</b>
        <span className="block text-sm leading-snug text-ink-2">{frame.committeeName}</span>
      </span>
    </span>
  );
}

export function Badge({ count }: { readonly count: number }) {
  return (
    <span className="rounded-full bg-red px-2 text-xs leading-normal font-semibold text-on-red">
      {count}
      <span className="sr-only"> việc đang chờ</span>
    </span>
  );
}
