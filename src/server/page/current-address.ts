import 'server-only';
import { headers } from 'next/headers';

/** The page's own address with its query, as the proxy noted it. */
export async function currentAddress(): Promise<string> {
  return (await headers()).get('x-noi-guong-at') ?? '/';
}
