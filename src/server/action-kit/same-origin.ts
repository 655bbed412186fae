/** Proof that a form came from a page of ours. No Origin, `null`, or another host: no act. */
export function isSameOrigin(
  origin: string | null,
  host: string | null,
  publicUrl: string | undefined,
): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const expected = publicUrl ? new URL(publicUrl).host : host;
  return expected !== null && new URL(origin).host === expected;
}
