import 'server-only';
import { isOwnAddress, routes } from '@/config/routes';
import { ok } from '@/domain/shared/result';
import type { PublicUseCase } from '@/server/action-kit/public-action';
import { clientAddress } from '@/server/auth/client-address';
import { setSessionCookie } from '@/server/auth/session-cookie';
import { type SignInRefusal, signIn } from '@/server/auth/sign-in';
import { signInSentence } from '@/server/auth/sign-in-sentence';
import { signInSchema } from '../sign-in.schema';

/** Opens a session and goes on to the page that was asked for. */
export const signInUseCase: PublicUseCase<typeof signInSchema, SignInRefusal> = {
  name: 'session.open',
  input: signInSchema,
  async run({ login, password, next }) {
    const opened = await signIn({ login, password, address: await clientAddress() });
    if (!opened.ok) return opened;
    await setSessionCookie(opened.value);
    if (opened.value.mustChangePassword) return ok({ goTo: routes.changePassword });
    return ok({ goTo: isOwnAddress(next) ? next : routes.home });
  },
  refusals: (code, details) => signInSentence({ ok: false, code, details }),
};
