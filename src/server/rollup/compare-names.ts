const collator = new Intl.Collator('vi', { numeric: true });

/** Units in Vietnamese order, "ấp 2" before "ấp 10". */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}
