import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { Icon } from './icon';

export type AttentionItem = {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly why: ReactNode;
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
};

/** Who needs a call, and the number to call. */
export function AttentionList({ items }: { readonly items: readonly AttentionItem[] }) {
  return (
    <ol className="divide-y divide-line">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto] print:grid-cols-[1fr_auto]"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              {item.href ? (
                <a href={item.href} className="inline-flex min-h-11 items-center sm:min-h-0">
                  {item.name}
                </a>
              ) : (
                item.name
              )}
            </p>
            <p className="text-sm text-ink-2">{item.why}</p>
          </div>
          <Contact item={item} />
        </li>
      ))}
    </ol>
  );
}

function Contact({ item }: { readonly item: AttentionItem }) {
  if (!item.contactPhone)
    return (
      <p className="text-sm text-ink-3 sm:max-w-32 sm:text-right print:max-w-24 print:text-right">
        Chưa có số điện thoại liên hệ
      </p>
    );
  return (
    <div className="grid gap-0.5 max-sm:*:justify-self-stretch sm:justify-items-end">
      <a
        href={`tel:${item.contactPhone.replaceAll(' ', '')}`}
        className={buttonClass('quiet', { slim: true })}
      >
        <Icon name="phone" />
        <span className="nb">Gọi {item.contactPhone}</span>
      </a>
      <p className="hidden text-sm print:block">{item.contactPhone}</p>
      {item.contactName && <p className="text-center text-xs text-ink-2 sm:text-right">{item.contactName}</p>}
    </div>
  );
}
