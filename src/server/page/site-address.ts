import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/config/env';

/** Where people reach the product, as it stands on a slip of paper. */
export async function siteAddress(): Promise<string> {
  const { PUBLIC_URL } = env();
  return PUBLIC_URL ?? `http://${(await headers()).get('host') ?? 'localhost'}`;
}
