import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries the token that opens the metrics; without one in the settings none does. */
export function mayReadMetrics(authorization: string | null, token = process.env.METRICS_TOKEN): boolean {
  if (!token || authorization === null) return false;
  // Digests are of one length, and comparing them takes the same time wherever they differ.
  return timingSafeEqual(digestOf(authorization), digestOf(`Bearer ${token}`));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
