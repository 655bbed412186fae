export type ButtonTone = 'primary' | 'quiet' | 'danger';

const SHAPE =
  'inline-flex cursor-pointer items-center justify-center gap-2 border text-center font-semibold no-underline print:hidden ' +
  'aria-disabled:cursor-progress aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60';

const TONES: Readonly<Record<ButtonTone, string>> = {
  primary: 'border-transparent bg-red text-on-red hover:bg-red-deep',
  quiet: 'border-line-field bg-card text-ink hover:border-ink-2 hover:bg-paper',
  danger: 'border-late bg-card text-late hover:bg-late-wash',
};

type ButtonSize = { readonly wide?: boolean; readonly slim?: boolean };

/** The look of a button, shared by buttons and by links that look like one. */
export function buttonClass(tone: ButtonTone, { wide = false, slim = false }: ButtonSize = {}): string {
  const size = slim
    ? 'min-h-11 rounded-sm px-3.5 py-1.5 text-sm'
    : 'min-h-12 rounded-md px-5 py-2.5 text-base leading-tight';
  return [SHAPE, TONES[tone], size, wide ? 'w-full' : 'justify-self-start'].filter(Boolean).join(' ');
}
