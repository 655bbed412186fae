/**
 * Proof that a form came from a page of ours: its Origin is the address that people use, scheme and port included. No
 * Origin, `null`, several, or another one: no act. What a proxy forwards (`X-Forwarded-Host`) is not asked.
 */
export function isSameOrigin(
  origin: string | null,
  host: string | null,
  publicUrl: string | undefined,
): boolean {
  return origin !== null && origin === ownOrigin(host, publicUrl);
}

/** Without `PUBLIC_URL` the product is reached directly, under whatever name people know the machine by. */
export function ownOrigin(host: string | null, publicUrl: string | undefined): string | null {
  const address = publicUrl ?? `http://${host}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
