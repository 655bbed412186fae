import type { Submitted } from './action-state';

/** What a form was sent with, hidden in another one that is sent in its place. */
export function CarriedFields({ fields }: { readonly fields: Submitted }) {
  return Object.entries(fields).flatMap(([name, values]) =>
    isCarried(name)
      ? values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: repeated values of one field have no other identity
          <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
        ))
      : [],
  );
}

/** React's own `$ACTION…` fields and the panel's are made afresh on every render. */
function isCarried(name: string): boolean {
  return !name.startsWith('$') && name !== '_login' && name !== '_password' && name !== '_at';
}
