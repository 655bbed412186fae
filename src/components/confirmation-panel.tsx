import type { ReactNode } from 'react';

type ConfirmationPanelProps = {
  readonly title: string;
  readonly referenceLabel?: string;
  readonly reference: string;
  readonly children?: ReactNode;
};

/** The act is done, and here is the number to quote when asking about it. */
export function ConfirmationPanel(props: ConfirmationPanelProps) {
  const { title, referenceLabel = 'Mã hồ sơ', reference, children } = props;
  return (
    <section className="rounded-md border border-done bg-done-wash px-5 py-8 text-center">
      <h1 className="text-2xl text-done">{title}</h1>
      <p className="mt-3">
        {referenceLabel}
        <b className="block text-xl tracking-wide">{reference}</b>
      </p>
      {children && <div className="mt-3 text-ink-2">{children}</div>}
    </section>
  );
}
