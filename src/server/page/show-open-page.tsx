import 'server-only';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import type { Frame } from '@/components/frame';
import type { AssignableRole } from '@/domain/access/roles';
import { type FrontDoor, recentFrontDoor } from '../auth/front-door';
import { requestTokenHash } from '../auth/session-cookie';
import { inScope, noSession } from '../db/scope';
import { firstStep } from './first-step';
import { loadFrame } from './load-frame';

/** Who reads an open page: with a frame of their own, or somebody unknown before the front door. */
export type Reader =
  | { readonly frame: Frame; readonly roles: readonly AssignableRole[] }
  | { readonly frame: null; readonly door: FrontDoor };

/**
 * A page that anybody may read and that shows no data of anybody: what it says about the reader is their own frame. Who
 * has a first password or an unread notice before them is led nowhere, and reads it as somebody unknown.
 */
export async function showOpenPage(view: (reader: Reader) => ReactNode): Promise<ReactNode> {
  const at = (await headers()).get('x-noi-guong-at') ?? '/';
  const tokenHash = await requestTokenHash();
  const reading = tokenHash
    ? await inScope({ tokenHash, mode: 'read' }, async (scope) => {
        if (firstStep(scope.actor, { isAnswer: false })) return null;
        const roles = scope.actor.assignments.map(({ role }) => role);
        return { frame: await loadFrame(scope, at), roles };
      })
    : noSession;
  if (reading !== noSession && reading !== null) return view(reading);
  return view({ frame: null, door: await recentFrontDoor() });
}
