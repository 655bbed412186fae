import 'server-only';
import { inScope, noSession } from '../db/scope';
import { requestTokenHash } from './session-cookie';

/** Says whether this request comes with a live session. */
export async function isSignedIn(): Promise<boolean> {
  const tokenHash = await requestTokenHash();
  return tokenHash !== null && (await isLiveSession(tokenHash));
}

export async function isLiveSession(tokenHash: Buffer): Promise<boolean> {
  return (await inScope({ tokenHash, mode: 'read' }, async () => true)) !== noSession;
}
