import 'server-only';
import { headers } from 'next/headers';

const MAX_LENGTH = 64;

/** The address that the brake counts by: the nearest proxy's word, set by Next from the socket when there is none. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (forwarded || 'unknown').slice(0, MAX_LENGTH);
}
