import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/config/env';
import { isId } from '@/server/organisation/unit-place';

/** A pledge at the version whose text was shown. */
export type Opened = { readonly pledgeId: string; readonly version: number };

const FORM = /^([0-9a-f-]{36})\.([0-9]{1,9})\.([A-Za-z0-9_-]{43})$/;

/**
 * What a page writes beside a pledge's text and nowhere else: whoever can send it was shown that text. Reading leaves
 * no trace in the database, so this is the only proof that a dossier was opened. It belongs to the reader, not to the
 * session, so that signing in again in the middle does not void what was read.
 */
export function proofOfOpening(readerId: string, { pledgeId, version }: Opened): string {
  return `${pledgeId}.${version}.${seal(readerId, { pledgeId, version }).toString('base64url')}`;
}

/** The pledge and version that a proof speaks of; null when it was not written for this reader. */
export function readProof(readerId: string, proof: string): Opened | null {
  const [, pledgeId = '', version = '', given = ''] = FORM.exec(proof) ?? [];
  if (!isId(pledgeId)) return null;
  const opened = { pledgeId, version: Number(version) };
  const expected = seal(readerId, opened);
  const sealed = Buffer.from(given, 'base64url');
  return sealed.length === expected.length && timingSafeEqual(sealed, expected) ? opened : null;
}

function seal(readerId: string, { pledgeId, version }: Opened): Buffer {
  return createHmac('sha256', env().NEXTAUTH_SECRET)
    .update(`opened pledge|${readerId}|${pledgeId}|${version}`)
    .digest();
}
