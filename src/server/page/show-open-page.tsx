import 'server-only';
import type { ReactNode } from 'react';
import type { Frame } from '@/components/frame';
import type { AssignableRole } from '@/domain/access/roles';
import { type FrontDoor, recentFrontDoor } from '../auth/front-door';
import { requestTokenHash } from '../auth/session-cookie';
import { isDatabaseAway } from '../db/database-away';
import { inScope, noSession } from '../db/scope';
import { currentAddress } from './current-address';
import { firstStep } from './first-step';
import { loadFrame } from './load-frame';

/** Who reads an open page: with a frame of their own, or somebody unknown before the front door. */
export type Reader =
  | { readonly frame: Frame; readonly roles: readonly AssignableRole[] }
  | { readonly frame: null; readonly door: FrontDoor };

const NO_DOOR: FrontDoor = { committeeName: null, isDemonstration: false };

/**
 * A page that anybody may read and that shows no data of anybody: what it says about the reader is their own frame. It
 * needs neither a session nor the database: it is what people turn to when something does not work.
 */
export async function showOpenPage(view: (reader: Reader) => ReactNode): Promise<ReactNode> {
  const reader = await knownReader().catch(nobodyWhileAway);
  return view(reader ?? { frame: null, door: await recentFrontDoor().catch(() => NO_DOOR) });
}

/** Who has a first password or an unread notice before them is led nowhere, and reads as somebody unknown. */
async function knownReader(): Promise<Reader | null> {
  const tokenHash = await requestTokenHash();
  if (!tokenHash) return null;
  const at = await currentAddress();
  const reading = await inScope({ tokenHash, mode: 'read' }, async (scope) => {
    if (firstStep(scope.actor, { isAnswer: false })) return null;
    const roles = scope.actor.assignments.map(({ role }) => role);
    return { frame: await loadFrame(scope, at), roles };
  });
  return reading === noSession ? null : reading;
}

function nobodyWhileAway(error: unknown): null {
  if (!isDatabaseAway(error)) throw error;
  return null;
}
