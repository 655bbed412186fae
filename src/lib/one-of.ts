/** One value of an address that may repeat it; a second one is nobody's intention. */
export function oneOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
