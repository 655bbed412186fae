type StepsProps = {
  readonly label: string;
  readonly steps: readonly { readonly label: string; readonly state: 'past' | 'now' | 'ahead' }[];
};

const LOOK = {
  past: 'border-done text-ink-2',
  now: 'border-gold font-semibold text-ink',
  ahead: 'border-line-strong text-ink-3',
} as const;

const SPOKEN = { past: ' (đã xong)', now: '', ahead: ' (chưa tới)' } as const;

/** The road of a dossier and where it stands. */
export function Steps({ label, steps }: StepsProps) {
  return (
    <ol
      aria-label={label}
      className="grid auto-cols-fr grid-flow-col gap-1.5 max-[19rem]:grid-flow-row max-[19rem]:grid-cols-2"
    >
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className={`border-t-4 pt-1.5 text-xs leading-snug ${LOOK[step.state]}`}
        >
          {step.label}
          <span className="sr-only">{SPOKEN[step.state]}</span>
        </li>
      ))}
    </ol>
  );
}
