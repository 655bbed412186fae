import 'server-only';
import { z } from 'zod';
import { routes } from '@/config/routes';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '../../action-kit/use-case';
import { closeSession } from '../close-session';

/** Closes the session for good: the token is worth nothing from the next request on. */
export const signOutUseCase = defineUseCase({
  name: 'account.sign-out',
  input: z.object({}),
  permission: 'account.keep',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'again',
  // As with signing in: who comes and goes is nobody's record.
  records: null,
  async run({ tx, tokenHash, now }) {
    await closeSession(tx, tokenHash, now);
    return ok({ about: [], goTo: routes.signIn });
  },
  refusals: () => '',
});
