import type { ReactNode } from 'react';

/** Rows of things to do or to read, inside one card. */
export function TaskList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-card shadow-card print:shadow-none">
      {children}
    </ul>
  );
}

type TaskRowProps = {
  readonly title: ReactNode;
  readonly meta?: ReactNode;
  readonly aside?: ReactNode;
  readonly href?: string | undefined;
  readonly isCurrent?: boolean;
  /** Lets j and k of `ShortcutKeys` move to this row. */
  readonly hasShortcut?: boolean;
};

const ROW = 'flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 px-4 py-3.5 text-ink';

export function TaskRow({ title, meta, aside, href, isCurrent = false, hasShortcut = false }: TaskRowProps) {
  const content = (
    <>
      <span className="max-w-max min-w-0 flex-[1_1_13rem] font-semibold">{title}</span>
      {aside && <span className="flex-none">{aside}</span>}
      {meta && <span className="basis-full text-sm text-ink-2">{meta}</span>}
    </>
  );
  if (!href) return <li className={ROW}>{content}</li>;
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? 'true' : undefined}
        data-shortcut-row={hasShortcut ? '' : undefined}
        className={`${ROW} no-underline -outline-offset-3 hover:bg-paper aria-[current]:bg-red-wash aria-[current]:shadow-[inset_3px_0_0_var(--color-red)]`}
      >
        {content}
      </a>
    </li>
  );
}
