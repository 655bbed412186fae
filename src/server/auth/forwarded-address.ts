/** What every client is called whose address nobody trustworthy told us. */
const DIRECT = 'direct';
const MAX_LENGTH = 64;

/**
 * The client's address out of `X-Forwarded-For`, where each proxy adds at the right whom it heard. Only as many entries
 * as there are proxies of our own can be believed; everything left of them may be the client's invention. Without
 * a proxy nothing can be: Next fills the header from the socket only when the client did not send one.
 */
export function forwardedAddress(header: string | null, trustedProxies: number): string {
  if (trustedProxies === 0) return DIRECT;
  const entries = header?.split(',') ?? [];
  return (entries.at(-trustedProxies)?.trim() || DIRECT).slice(0, MAX_LENGTH);
}
