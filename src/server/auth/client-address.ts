import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/config/env';
import { forwardedAddress } from './forwarded-address';

/** The address that the brake counts by. */
export async function clientAddress(): Promise<string> {
  return forwardedAddress((await headers()).get('x-forwarded-for'), env().TRUSTED_PROXIES);
}
