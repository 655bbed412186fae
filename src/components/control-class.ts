const CONTROL =
  'block w-full rounded-sm border-[1.5px] bg-card px-3 py-2.5 text-base text-ink placeholder:text-ink-3 disabled:opacity-70';

/** The look of a text control; 16 px and more, or iPhones zoom in on focus. */
export function controlClass(error: string | undefined, extra = 'min-h-12'): string {
  return `${CONTROL} ${error ? 'border-late' : 'border-line-field'} ${extra}`;
}
